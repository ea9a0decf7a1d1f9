import type { ICruiseOptions, IRegularForbiddenRuleType } from 'dependency-cruiser'

/** Who may import whom in src/, besides itself. ARCHITECTURE.md says why. */
const may: Readonly<Record<string, readonly string[]>> = {
  core: [],
  analysis: ['core'],
  render: ['core'],
  sources: ['core'],
  store: ['core'],
  model: ['core'],
  flows: ['core', 'analysis'],
  tui: ['core', 'flows', 'render', 'context.ts'],
  commands: ['core', 'flows', 'render', 'tui', 'context.ts'],
  'config.ts': ['core'],
  'context.ts': ['core', 'config.ts'],
  'main.ts': ['core', 'commands', 'context.ts'],
  'wire.ts': ['core', 'config.ts', 'context.ts', 'sources', 'store', 'model'],
}

/** Every package that src/ may use and the places that may use it. */
const owners: readonly (readonly [packages: string, places: string])[] = [
  ['better-sqlite3(-13)?|drizzle-orm|sqlite-vec', 'store/sqlite/'],
  ['simple-git', 'sources/git/'],
  ['@octokit/[^/]+', 'sources/github/'],
  ['@clack/[^/]+', 'sources/terminal/'],
  ['ollama', 'model/ollama/'],
  ['undici', '(model/ollama|sources/github)/'],
  ['yaml', 'sources/yaml/'],
  ['ink|react', 'tui/'],
  ['commander', '(main\\.ts|commands/)'],
  ['marked', 'render/'],
  ['mustache', 'render/own/'],
  ['@myriaddreamin/[^/]+', 'render/pdf/'],
  ['chalk|get-east-asian-width', 'render/terminal/'],
  ['linguist-languages', 'analysis/'],
  ['env-paths', 'wire\\.ts'],
  ['cli-progress', 'sources/machine/'],
  ['zod', '(config\\.ts|sources/|store/|model/|render/json/)'],
]

// What sets type in a PDF reads its fonts.
const machine = '^src/(wire\\.ts|sources/|store/|model/|render/pdf/(parts|typesetter)\\.ts)'

const escaped = (name: string): string => name.replaceAll('.', '\\.')
const place = (name: string): string => `^src/${escaped(name)}${name.endsWith('.ts') ? '$' : '/'}`
const places = Object.keys(may).map(place)
// A package that isn't installed has its bare name where others have a path.
const packagePath = (names: string): string => `(^|node_modules/)(@types/)?(${names})(/|$)`

const error = (
  name: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType => ({ name, severity: 'error', from, to })

const folderRules = Object.entries(may).map(([name, allowed]) =>
  error(
    `${name} may import ${allowed.join(', ') || 'nothing'}`,
    { path: place(name) },
    { path: '^src/', pathNot: [place(name), ...allowed.map(place)] },
  ),
)

const ownerRules = owners.map(([packages, owner]) =>
  error(
    `${packages} belongs to ${owner}`,
    { path: '^src/', pathNot: `^src/${owner}` },
    { path: packagePath(packages) },
  ),
)

export const rules: readonly IRegularForbiddenRuleType[] = [
  ...folderRules,
  ...ownerRules,
  error(
    'every package has an owner',
    { path: '^src/' },
    {
      dependencyTypesNot: ['local', 'localmodule', 'core', 'aliased'],
      pathNot: ['^src/', '^\\.(?!.*node_modules/)', ...owners.map(([packages]) => packagePath(packages))],
    },
  ),
  error('every file has a room', { path: '^src/', pathNot: places }, {}),
  error(
    'siblings are strangers',
    { path: '^src/(sources|store)/([^/]+)/' },
    { path: '^src/$1/[^/]+/', pathNot: '^src/$1/$2/' },
  ),
  error(
    'only the edge touches the machine',
    { path: '^src/', pathNot: machine },
    { dependencyTypes: ['core'] },
  ),
  error(
    'the program imports nothing beside src',
    { path: '^src/' },
    { dependencyTypes: ['local'], pathNot: '^src/' },
  ),
  error('no cycles', { path: '^src/' }, { circular: true }),
  error('no orphans', { path: '^src/', orphan: true }, {}),
  // npm leaves this one out on Node 20, which cannot run it.
  error(
    'every import is found',
    { path: '^src/' },
    { couldNotResolve: true, pathNot: '^better-sqlite3-13$' },
  ),
]

/** How the modules are read; type-only imports count. */
export const reading: ICruiseOptions = {
  validate: true,
  ruleSet: { forbidden: [...rules] },
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
}

/** What makes an import findable: the conditions of Node, and the endings that sources have. */
export const resolving = {
  extensions: ['.ts', '.tsx', '.js', '.json'],
  exportsFields: ['exports'],
  conditionNames: ['import', 'node', 'default'],
}
