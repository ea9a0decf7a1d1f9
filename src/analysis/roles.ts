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

const any = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'i')

const CI = any(
  /^\.github\/(workflows|actions|scripts)\//,
  /(^|\/)\.(circleci|buildkite|azure-pipelines|woodpecker|semaphore|teamcity|ci)\//,
  /(^|\/)(\.gitlab-ci|\.travis|\.?appveyor|azure-pipelines[^/]*|bitbucket-pipelines|\.drone|\.cirrus|cloudbuild)\.ya?ml$/,
  /(^|\/)(Jenkinsfile[^/]*|\.gitlab\/ci\/.*|codecov\.yml|\.codecov\.yml)$/,
  /^(ci|\.?azure)\//,
)

const TEST = any(
  /(^|\/)(tests?|__tests?[a-z_]*__|testing|testdata|test-data|test[-_]?fixtures?|__mocks__|fixtures?|__fixtures__|e2e)\//,
  /(^|\/)(specs?|unit-?tests?|integration-?tests?|[a-z]+[-_]tests?|cypress|playwright)\//,
  /(^|\/)src\/(test|it|androidTest|testFixtures)\//,
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

const MANIFEST =
  /(^|\/)(package\.json|pnpm-workspace\.yaml|bower\.json|go\.(mod|work)|Cargo\.toml|requirements[^/]*\.(txt|in)|constraints[^/]*\.txt|pyproject\.toml|Pipfile|environment\.ya?ml|Gemfile|[^/]+\.gemspec|composer\.json|mix\.exs|rebar\.config|pubspec\.yaml|Podfile|Cartfile|Package\.swift|deno\.jsonc?|packages\.config|Directory\.Packages\.props|libs\.versions\.toml|conanfile\.(py|txt)|vcpkg\.json|flake\.nix|package-lock\.json|npm-shrinkwrap\.json|(yarn|bun|deno|Cargo|poetry|uv|pdm|Pipfile|Gemfile|composer|mix|pubspec|Podfile|flake)\.lock|pnpm-lock\.yaml|go\.(work\.)?sum|renovate\.json5?|\.renovaterc[^/]*|dependabot\.ya?ml)$/i

const DEPLOY = any(
  /(^|\/)(Dockerfile[^/]*|[^/]+\.dockerfile|Containerfile|docker-compose[^/]*\.ya?ml|compose\.ya?ml|\.dockerignore)$/,
  /\.(tf|tfvars|hcl)$/,
  /(^|\/)(terraform|helm|charts?|k8s|kubernetes|kustomize|ansible|puppet|playbooks|docker|deploy|deployment|infra|infrastructure)\//,
  /(^|\/)(Chart\.yaml|kustomization\.ya?ml|serverless\.ya?ml|Procfile|fly\.toml|vercel\.json|netlify\.toml|skaffold\.yaml|Vagrantfile|app\.yaml)$/,
)

const BUILD = any(
  /(^|\/)((GNU)?Makefile[^/]*|CMakeLists\.txt|CMakePresets\.json|configure(\.ac|\.in)?|meson\.build|meson_options\.txt|meson\.options|SConstruct|BUILD(\.bazel|\.gn)?|WORKSPACE(\.bazel)?|MODULE\.bazel|DEPS|Rakefile|build\.(xml|sbt|zig|rs|gradle)|pom\.xml|setup\.(py|cfg)|Justfile|Taskfile\.ya?ml|gulpfile\.[^/]+|Gruntfile\.[^/]+|turbo\.json|nx\.json|lerna\.json|buildconf[^/]*|autogen\.sh|gradle\.properties)$/,
  /\.(mk|mak|cmake|am|m4|ac|bzl|bazel|gni?|gyp[i]?|gradle|gradle\.kts|sln|slnx|[cfv]b?s?proj|csproj|vcxproj[^/]*|vcproj|props|targets|nix|pbxproj|xcconfig|dsp|dsw|spec)$/,
  /(^|\/)((webpack|rollup|rolldown|vite|esbuild|tsup|tsdown|unbuild|babel|postcss|metro|swc|build)\.config[^/]*|\.?babelrc[^/]*|\.swcrc|tsconfig[^/]*\.json|jsconfig\.json)$/,
  /(^|\/)(\.?build[-_]?(scripts|tools|system)|cmake|m4|debian|rpm|winbuild|packaging|release-?scripts?|\.bazelrc|gradle)\//,
)

const DOCUMENTATION = any(
  /\.(md|mdx|markdown|rst|adoc|asciidoc|textile|pod|rdoc|org|tex|texi|texinfo|\d|\dx|man)$/,
  /(^|\/)(README[^/]*|(CHANGELOG|CHANGES|LICEN[CS]E|COPYING|CONTRIBUTING|AUTHORS|NEWS|HISTORY|TODO|THANKS|CREDITS|CODE_OF_CONDUCT|INSTALL|FAQ|UPGRADING|RELEASE[-_]?NOTES|MAINTAINERS|SECURITY|NOTICE|CODEOWNERS)([-_][^/.]*)?(\.(txt|html?|in|\d[^/]*))?)$/,
  /^(docs?|documentation|website|site|man|manual|guides?|api-?docs)\//,
  /^[^/]+\/[^/]+\/docs?\//,
  /(^|\/)(ISSUE_TEMPLATE|PULL_REQUEST_TEMPLATE)[^/]*(\/|$)/,
)
const PLAIN_TEXT = /\.txt$/i

const EXAMPLE = /(^|\/)(examples?|samples?|demos?|playgrounds?|tutorials?|sandbox)\//i
const TRANSLATION =
  /\.(po|pot|xliff?|strings|resx|arb)$|(^|\/)(locales?|i18n|l10n|translations?|lang|langs)\/[^/]*\.(json|ya?ml|properties|php|js|ts)$/i
const CONFIG =
  /(^|\/)\.[^/]+$|(^|\/)\.(vscode|idea|husky|devcontainer|github|config)\/|\.config\.[cm]?[jt]s$|(^|\/)[^/]*(eslint|prettier|stylelint|biome|oxlint|knip|cspell|commitlint|lint-staged|netlify)[^/]*\.(json|jsonc|[cm]?js|ts|ya?ml)$|\.(toml|ini|cfg|conf|properties|editorconfig)$/i
const DATA =
  /\.(json|jsonc|json5|jsonl|ya?ml|xml|csv|tsv|txt|svg|png|jpe?g|gif|webp|avif|ico|icns|bmp|pdf|woff2?|ttf|otf|eot|mp[34]|wav|ogg|webm|zip|gz|tgz|xz|bin|dat|pem|crt|key)$/i

/** Judges `path` by the most telling rule first; a file no rule knows is `source`. */
export function roleOf(path: string): Role {
  if (CI.test(path)) return 'ci'
  if (MANIFEST.test(path)) return 'manifest'
  if (TEST.test(path) || TEST_CLASS.test(path)) return 'test'
  if (DEPLOY.test(path)) return 'deploy'
  if (BUILD.test(path)) return 'build'
  if (DOCUMENTATION.test(path)) return 'documentation'
  if (EXAMPLE.test(path)) return 'example'
  if (TRANSLATION.test(path)) return 'translation'
  if (CONFIG.test(path)) return 'config'
  if (PLAIN_TEXT.test(path) && !path.includes('/')) return 'documentation'
  return DATA.test(path) ? 'data' : 'source'
}
