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

const MANIFEST =
  /(^|\/)(package\.json|pnpm-workspace\.yaml|bower\.json|go\.(mod|work)|cargo\.toml|requirements[^/]*\.(txt|in)|constraints[^/]*\.txt|pyproject\.toml|pipfile|environment\.ya?ml|gemfile|[^/]+\.gemspec|composer\.json|mix\.exs|rebar\.config|pubspec\.yaml|podfile|cartfile|package\.swift|deno\.jsonc?|packages\.config|directory\.packages\.props|libs\.versions\.toml|conanfile\.(py|txt)|vcpkg\.json|flake\.nix|package-lock\.json|npm-shrinkwrap\.json|(yarn|bun|deno|cargo|poetry|uv|pdm|pipfile|gemfile|composer|mix|pubspec|podfile|flake)\.lock|pnpm-lock\.yaml|go\.(work\.)?sum|renovate\.json5?|\.renovaterc[^/]*|dependabot\.ya?ml)$/

const DEPLOY = any(
  /(^|\/)(dockerfile[^/]*|[^/]+\.dockerfile|containerfile|docker-compose[^/]*\.ya?ml|compose\.ya?ml|\.dockerignore)$/,
  /\.(tf|tfvars|hcl)$/,
  /(^|\/)(terraform|helm|charts?|k8s|kubernetes|kustomize|ansible|puppet|playbooks|docker|deploy|deployment|infra|infrastructure)\//,
  /(^|\/)(chart\.yaml|kustomization\.ya?ml|serverless\.ya?ml|procfile|fly\.toml|vercel\.json|netlify\.toml|skaffold\.yaml|vagrantfile|app\.yaml)$/,
)

const BUILD = any(
  /(^|\/)((gnu)?makefile[^/]*|cmakelists\.txt|cmakepresets\.json|configure(\.ac|\.in)?|meson\.build|meson_options\.txt|meson\.options|sconstruct|build(\.bazel|\.gn)?|workspace(\.bazel)?|module\.bazel|deps|rakefile|build\.(xml|sbt|zig|rs|gradle)|pom\.xml|setup\.(py|cfg)|justfile|taskfile\.ya?ml|gulpfile\.[^/]+|gruntfile\.[^/]+|turbo\.json|nx\.json|lerna\.json|buildconf[^/]*|autogen\.sh|gradle\.properties)$/,
  /\.(mk|mak|cmake|am|m4|ac|bzl|bazel|gni?|gyp[i]?|gradle|gradle\.kts|sln|slnx|[cfv]b?s?proj|csproj|vcxproj[^/]*|vcproj|props|targets|nix|pbxproj|xcconfig|dsp|dsw|spec)$/,
  /(^|\/)((webpack|rollup|rolldown|vite|esbuild|tsup|tsdown|unbuild|babel|postcss|metro|swc|build)\.config[^/]*|\.?babelrc[^/]*|\.swcrc|tsconfig[^/]*\.json|jsconfig\.json)$/,
  /(^|\/)(\.?build[-_]?(scripts|tools|system)|cmake|m4|debian|rpm|winbuild|packaging|release-?scripts?|\.bazelrc|gradle)\//,
)

const DOCUMENTATION = any(
  /\.(md|mdx|markdown|rst|adoc|asciidoc|textile|pod|rdoc|org|tex|texi|texinfo|\d|\dx|man)$/,
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
const DATA =
  /\.(json|jsonc|json5|jsonl|ya?ml|xml|csv|tsv|txt|svg|png|jpe?g|gif|webp|avif|ico|icns|bmp|pdf|woff2?|ttf|otf|eot|mp[34]|wav|ogg|webm|zip|gz|tgz|xz|bin|dat|pem|crt|key)$/

/** Judges `path` by the most telling rule first; a file no rule knows is `source`. */
export function roleOf(path: string): Role {
  const lower = path.toLowerCase()
  if (CI.test(lower)) return 'ci'
  if (MANIFEST.test(lower)) return 'manifest'
  if (TEST.test(lower) || TEST_CLASS.test(path)) return 'test'
  if (DEPLOY.test(lower)) return 'deploy'
  if (BUILD.test(lower)) return 'build'
  if (DOCUMENTATION.test(lower)) return 'documentation'
  if (EXAMPLE.test(lower)) return 'example'
  if (TRANSLATION.test(lower)) return 'translation'
  if (CONFIG.test(lower)) return 'config'
  if (PLAIN_TEXT.test(lower) && !path.includes('/')) return 'documentation'
  return DATA.test(lower) ? 'data' : 'source'
}
