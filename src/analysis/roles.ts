/** What a file is for, as far as its path says. */
export type Role =
  | 'source'
  | 'test'
  | 'documentation'
  | 'ci'
  | 'build'
  | 'deploy'
  | 'manifest'
  | 'config'
  | 'translation'
  | 'example'
  | 'data'

// Whole names stand in sets: to compile patterns of them all takes longer than what one run looks up.
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

// All in small letters: patterns that ignore case take V8 twice as long to compile.
const any = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map((pattern) => pattern.source).join('|'))

const CI = any(
  /^\.github\/(workflows|actions|scripts)\//,
  /(^|\/)\.(circleci|buildkite|azure-pipelines|woodpecker|semaphore|teamcity|ci)\//,
  /(^|\/)(\.gitlab-ci|\.travis|\.?appveyor|azure-pipelines[^/]*|bitbucket-pipelines|\.drone|\.cirrus|cloudbuild)\.ya?ml$/,
  /(^|\/)(jenkinsfile[^/]*|\.gitlab\/ci\/.*|codecov\.yml|\.codecov\.yml)$/,
  /^(ci|\.?azure)\//,
)

const TEST = any(
  /(^|\/)(tests?|__tests?[a-z_]*__|testing|testdata|test-data|test[-_]?fixtures?|__mocks__|fixtures?|__fixtures__|e2e)\//,
  /(^|\/)(specs?|unit-?tests?|integration-?tests?|[a-z]+[-_]tests?|cypress|playwright)\//,
  /(^|\/)src\/(test|it|androidtest|testfixtures)\//,
  /\.(test|spec|e2e|test-d|bench|cy)\.[cm]?[jt]sx?$/,
  /(^|\/)test_[^/]*\.(py|c|cc|cpp|rb|lua|jl|sh|pl)$/,
  /(^|\/)[^/]*_(test|tests|spec|unittest)\.(go|py|rb|c|cc|cpp|cxx|rs|exs?|dart|ml|erl|clj|lua|sh|tcl|jl)$/,
  /(^|\/)(conftest\.py|jest\.config\.[^/]+|vitest\.[^/]+|karma\.conf\.[^/]+|phpunit\.xml[^/]*|pytest\.ini|tox\.ini)$/,
  /(^|\/)t\/[^/]*\.(t|sh|pl|pm)$/,
  /\.(bats|snap|feature)$/,
)
// Upper and lower case matter here: `UserTest.java` is a test, `Latest.java` is not.
const TEST_CLASS =
  /(^|\/)([^/]*[a-z0-9](Tests?|TestCase|IT|Specs?)|Test[A-Z][^/]*)\.(java|kts?|scala|groovy|cs|fs|vb|php|swift|mm?|hs)$/

const MANIFESTS = names(
  'package.json pnpm-workspace.yaml bower.json go.mod go.work go.sum go.work.sum cargo.toml pyproject.toml pipfile ' +
    'environment.yml environment.yaml gemfile composer.json mix.exs rebar.config pubspec.yaml podfile cartfile ' +
    'package.swift deno.json deno.jsonc packages.config directory.packages.props libs.versions.toml conanfile.py ' +
    'conanfile.txt vcpkg.json flake.nix package-lock.json npm-shrinkwrap.json yarn.lock bun.lock deno.lock cargo.lock ' +
    'poetry.lock uv.lock pdm.lock pipfile.lock gemfile.lock composer.lock mix.lock pubspec.lock podfile.lock flake.lock ' +
    'pnpm-lock.yaml renovate.json renovate.json5 dependabot.yml dependabot.yaml',
)
const MANIFEST = /^(?:requirements.*\.(?:txt|in)|constraints.*\.txt|.+\.gemspec|\.renovaterc.*)$/s

const DEPLOYS = names(
  'compose.yml compose.yaml .dockerignore chart.yaml kustomization.yml kustomization.yaml serverless.yml ' +
    'serverless.yaml procfile fly.toml vercel.json netlify.toml skaffold.yaml vagrantfile app.yaml',
)
const DEPLOY = any(
  /(^|\/)(dockerfile[^/]*|[^/]+\.dockerfile|containerfile|docker-compose[^/]*\.ya?ml)$/,
  /\.(tf|tfvars|hcl)$/,
  /(^|\/)(terraform|helm|charts?|k8s|kubernetes|kustomize|ansible|puppet|playbooks|docker|deploy|deployment|infra|infrastructure)\//,
)

const BUILDS = names(
  'cmakelists.txt cmakepresets.json configure configure.ac configure.in meson.build meson_options.txt meson.options ' +
    'sconstruct build build.bazel build.gn workspace workspace.bazel module.bazel deps rakefile build.xml build.sbt ' +
    'build.zig build.rs build.gradle pom.xml setup.py setup.cfg justfile taskfile.yml taskfile.yaml turbo.json nx.json ' +
    'lerna.json autogen.sh gradle.properties .babelrc .swcrc jsconfig.json',
)
const BUILD_ENDS = names(
  'mk mak cmake am m4 ac bzl bazel gn gni gyp gypi gradle sln slnx props targets nix pbxproj xcconfig dsp dsw spec ' +
    'vcproj',
)
const BUILD = any(
  /(^|\/)((gnu)?makefile[^/]*|gulpfile\.[^/]+|gruntfile\.[^/]+|buildconf[^/]*)$/,
  /\.(gradle\.kts|[cfv]b?s?proj|vcxproj[^/]*)$/,
  /(^|\/)((webpack|rollup|rolldown|vite|esbuild|tsup|tsdown|unbuild|babel|postcss|metro|swc|build)\.config[^/]*|\.?babelrc[^/]*|tsconfig[^/]*\.json)$/,
  /(^|\/)(\.?build[-_]?(scripts|tools|system)|cmake|m4|debian|rpm|winbuild|packaging|release-?scripts?|\.bazelrc|gradle)\//,
)

const DOCUMENTATION_ENDS = names(
  'md mdx markdown rst adoc asciidoc textile pod rdoc org tex texi texinfo man',
)
const DOCUMENTATION = any(
  /\.\dx?$/,
  /(^|\/)(readme[^/]*|(changelog|changes|licen[cs]e|copying|contributing|authors|news|history|todo|thanks|credits|code_of_conduct|install|faq|upgrading|release[-_]?notes|maintainers|security|notice|codeowners)([-_][^/.]*)?(\.(txt|html?|in|\d[^/]*))?)$/,
  /^(docs?|documentation|website|site|man|manual|guides?|api-?docs)\//,
  /^[^/]+\/[^/]+\/docs?\//,
  /(^|\/)(issue_template|pull_request_template)[^/]*(\/|$)/,
)
const PLAIN_TEXT = /\.txt$/

const EXAMPLE = /(^|\/)(examples?|samples?|demos?|playgrounds?|tutorials?|sandbox)\//
const TRANSLATION =
  /\.(po|pot|xliff?|strings|resx|arb)$|(^|\/)(locales?|i18n|l10n|translations?|lang|langs)\/[^/]*\.(json|ya?ml|properties|php|js|ts)$/
const CONFIG =
  /(^|\/)\.[^/]+$|(^|\/)\.(vscode|idea|husky|devcontainer|github|config)\/|\.config\.[cm]?[jt]s$|(^|\/)[^/]*(eslint|prettier|stylelint|biome|oxlint|knip|cspell|commitlint|lint-staged|netlify)[^/]*\.(json|jsonc|[cm]?js|ts|ya?ml)$|\.(toml|ini|cfg|conf|properties|editorconfig)$/
const DATA_ENDS = names(
  'json jsonc json5 jsonl yml yaml xml csv tsv txt svg png jpg jpeg gif webp avif ico icns bmp pdf woff woff2 ttf otf ' +
    'eot mp3 mp4 wav ogg webm zip gz tgz xz bin dat pem crt key',
)

/** Judges `path` by the most telling rule first; a file no rule knows is `source`. */
export function roleOf(path: string): Role {
  const lower = path.toLowerCase()
  const name = lower.slice(lower.lastIndexOf('/') + 1)
  const end = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : ''
  if (CI.test(lower)) return 'ci'
  if (MANIFESTS.has(name) || MANIFEST.test(name)) return 'manifest'
  if (TEST.test(lower) || TEST_CLASS.test(path)) return 'test'
  if (DEPLOYS.has(name) || DEPLOY.test(lower)) return 'deploy'
  if (BUILDS.has(name) || BUILD_ENDS.has(end) || BUILD.test(lower)) return 'build'
  if (DOCUMENTATION_ENDS.has(end) || DOCUMENTATION.test(lower)) return 'documentation'
  if (EXAMPLE.test(lower)) return 'example'
  if (TRANSLATION.test(lower)) return 'translation'
  if (CONFIG.test(lower)) return 'config'
  if (PLAIN_TEXT.test(lower) && !path.includes('/')) return 'documentation'
  return DATA_ENDS.has(end) ? 'data' : 'source'
}
