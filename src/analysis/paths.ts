import type { FileMark } from '../core/commit.ts'
import { languageTables } from './languages.ts'

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/**
 * The programming or markup language of a file by its name, or null for prose, data and unknown files.
 * Never reads the file: an extension shared by several languages counts as the one most people mean.
 */
export function languageOf(path: string): string | null {
  const { extensions, filenames } = languageTables()
  const name = nameOf(path)
  const exact = filenames.get(name)
  if (exact !== undefined) return exact
  // The longest extension wins: `html.erb` is tried before `erb`.
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const found = extensions.get(name.slice(dot + 1).toLowerCase())
    if (found !== undefined) return found
  }
  return null
}

const LOCKS = new Set(
  (
    'package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock Cargo.lock go.sum ' +
    'go.work.sum poetry.lock uv.lock pdm.lock pixi.lock Pipfile.lock Gemfile.lock composer.lock mix.lock rebar.lock ' +
    'pubspec.lock Podfile.lock Cartfile.resolved Package.resolved flake.lock packages.lock.json paket.lock ' +
    'gradle.lockfile MODULE.bazel.lock .terraform.lock.hcl conan.lock Manifest.toml stack.yaml.lock shard.lock'
  ).split(' '),
)

const any = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'i')

const VENDORED = any(
  /(^|\/)(node_modules|bower_components|jspm_packages|vendor|vendored|third[-_]?party|3rd[-_]?party)\//,
  /(^|\/)(extern|external|externals|Pods|Carthage|Godeps|site-packages|gradle\/wrapper)\//,
  /(^|\/)\.yarn\/(releases|plugins|sdks|cache|unplugged)\//,
  /(^|\/)(gradlew(\.bat)?|mvnw(\.cmd)?|config\.(guess|sub)|install-sh|ltmain\.sh|aclocal\.m4)$/,
  // The sources of others in C projects; in Elixir and JavaScript a folder of that name is people's own.
  /^deps\/[^/]+\/(.*\/)?([^/]*\.(c|cc|cpp|h|hpp|s|lua|ac|m4|in|am|sub|guess|sh|pl|py|awk|html?|xsl|vcxproj|filters|sln|mk)|configure|Makefile|CMakeLists\.txt|COPYING|VERSION|INSTALL|ChangeLog|NEWS)$/,
)

const GENERATED = any(
  /(^|\/)(__generated__|generated|__snapshots__|\.openapi-generator)\//,
  /\.(min\.(js|mjs|cjs|css)|(js|mjs|cjs|css)\.map|snap|d\.ts\.map)$/,
  /\.(pb\.(go|cc|h|c|swift|dart)|pb\.gw\.go|pbobjc\.[hm]|g\.dart|freezed\.dart|g\.cs|designer\.(cs|vb))$/,
  /[._](generated|gen)\.[a-z]{1,5}$/,
  /(_pb2(_grpc)?\.pyi?|_pb\.(js|d\.ts|rb)|_grpc_pb\.(js|d\.ts)|_string\.go|Grpc\.(java|cs))$/,
  /(^|\/)(zz_generated\.[^/]*\.go|mock_[^/]*\.go|\.pnp\.c?js|\.pnp\.loader\.mjs|y\.tab\.[ch]|lex\.yy\.c)$/,
  /(^|\/)db\/(schema\.rb|structure\.sql)$/,
)

/**
 * Why the lines of a file are nobody's work, by its path alone: what package managers, compilers and
 * copying write. Null for files a person writes. Attributes of the repository should win over this.
 */
export function markOf(path: string): FileMark | null {
  if (LOCKS.has(nameOf(path))) return 'lock'
  if (VENDORED.test(path)) return 'vendored'
  return GENERATED.test(path) ? 'generated' : null
}

const CONTAINERS = new Set(
  'packages apps libs services modules crates plugins extensions projects components cmd pkg internal lib src'.split(
    ' ',
  ),
)
const SOURCE_ROOT = /^(?:(.+?)\/)?src\/(?:main|test)\/(?:java|kotlin|scala|groovy|resources)\//
const REVERSE_DOMAIN = /^(?:com|org|net|io|dev|de|edu|gov|eu|uk|fr|nl|ch)\/[^/]+\//

/**
 * The directory a person would name for a file: `packages/foo` for `packages/foo/src/x.ts`, `src/node` for
 * `src/node/server/index.ts`, the package for Java. `.` for files at the top.
 */
export function areaOf(path: string): string {
  const java = SOURCE_ROOT.exec(path)
  if (java) return javaArea(java[1] ?? null, path.slice(java[0].length))
  const first = path.indexOf('/')
  if (first < 0) return '.'
  const top = path.slice(0, first)
  if (!CONTAINERS.has(top)) return top
  const second = path.indexOf('/', first + 1)
  if (second < 0) return top
  // `packages/@scope/name` is one name.
  const end = path[first + 1] === '@' ? path.indexOf('/', second + 1) : second
  return path.slice(0, end < 0 ? second : end)
}

function javaArea(module: string | null, inside: string): string {
  if (module !== null) return module
  const domain = REVERSE_DOMAIN.exec(inside)?.[0] ?? ''
  const rest = inside.slice(domain.length)
  const slash = rest.indexOf('/')
  return domain + (slash < 0 ? '' : rest.slice(0, slash)) || '.'
}
