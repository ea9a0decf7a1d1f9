/** One import, in a folder or as a whole file, and the rule that must name it; no rule for imports that are allowed. */
export type Plant = { readonly from: string; readonly imports: string; readonly rule: string | null }

const bad = (rule: string, from: string, ...imports: readonly string[]): readonly Plant[] =>
  imports.map((target) => ({ from, imports: `import { a } from '${target}'\nexport const b = a`, rule }))

const good = (from: string, ...imports: readonly string[]): readonly Plant[] =>
  imports.map((target) => ({
    from,
    imports: `import { a } from '${target}'\nexport const b = a`,
    rule: null,
  }))

const other = (rule: string | null, from: string, imports: string): Plant => ({ from, imports, rule })

/** What the plants import: one module a room. */
export const rooms: readonly string[] = [
  'src/core/a.ts',
  'src/analysis/a.ts',
  'src/render/a.ts',
  'src/render/terminal/a.ts',
  'src/sources/git/a.ts',
  'src/sources/github/a.ts',
  'src/store/sqlite/a.ts',
  'src/store/jsonl/a.ts',
  'src/model/a.ts',
  'src/flows/a.ts',
  'src/tui/a.ts',
  'src/commands/a.ts',
  'src/config.ts',
  'src/context.ts',
  'src/wire.ts',
  'test/a.ts',
]

export const plants: readonly Plant[] = [
  // One row of the table after the other.
  ...bad('core may import nothing', 'src/core', '../analysis/a.ts', '../config.ts', '../context.ts'),
  ...bad('analysis may import core', 'src/analysis', '../flows/a.ts', '../store/sqlite/a.ts', '../config.ts'),
  ...bad('render may import core', 'src/render', '../analysis/a.ts', '../flows/a.ts', '../store/sqlite/a.ts'),
  ...bad('sources may import core', 'src/sources/git', '../../store/sqlite/a.ts', '../../analysis/a.ts'),
  ...bad('store may import core', 'src/store/sqlite', '../../sources/git/a.ts', '../../analysis/a.ts'),
  ...bad('model may import core', 'src/model', '../flows/a.ts', '../store/sqlite/a.ts'),
  ...bad('flows may import core, analysis', 'src/flows', '../sources/git/a.ts', '../store/sqlite/a.ts'),
  ...bad('flows may import core, analysis', 'src/flows', '../render/a.ts', '../context.ts', '../config.ts'),
  ...bad('tui may import core, flows, render, context.ts', 'src/tui', '../commands/a.ts', '../analysis/a.ts'),
  ...bad(
    'commands may import core, flows, render, tui, context.ts',
    'src/commands',
    '../wire.ts',
    '../store/sqlite/a.ts',
    '../analysis/a.ts',
    '../sources/git/a.ts',
  ),
  ...bad('config.ts may import core', 'src/config.ts', './flows/a.ts'),
  ...bad('context.ts may import core, config.ts', 'src/context.ts', './flows/a.ts'),
  ...bad('main.ts may import core, commands, context.ts', 'src/main.ts', './store/sqlite/a.ts'),
  ...bad(
    'wire.ts may import core, config.ts, context.ts, sources, store, model',
    'src/wire.ts',
    './commands/a.ts',
  ),
  ...good('src/analysis', '../core/a.ts', './a.ts'),
  ...good('src/flows', '../core/a.ts', '../analysis/a.ts'),
  ...good(
    'src/commands',
    '../flows/a.ts',
    '../render/terminal/a.ts',
    '../tui/a.ts',
    '../context.ts',
    'commander',
  ),
  ...good('src/tui', '../render/a.ts', '../flows/a.ts'),
  other(null, 'src/commands', "export const b = () => import('../tui/a.ts')"),

  // However it is written.
  other('core may import nothing', 'src/core', "import type { A } from '../flows/a.ts'\nexport type B = A"),
  other('render may import core', 'src/render', "export const b = () => import('../flows/a.ts')"),
  other('flows may import core, analysis', 'src/flows', "export { a } from '../render/a.ts'"),
  other('flows may import core, analysis', 'src/flows', "import '../store/sqlite/a.ts'\nexport const b = 1"),
  other(
    'ollama belongs to model/ollama/',
    'src/flows',
    "import type { Ollama } from 'ollama'\nexport type B = Ollama",
  ),

  // Siblings.
  ...bad('siblings are strangers', 'src/sources/git', '../github/a.ts'),
  ...bad('siblings are strangers', 'src/sources/github', '../git/a.ts'),
  ...bad('siblings are strangers', 'src/store/sqlite', '../jsonl/a.ts'),

  // Packages.
  ...bad(
    'better-sqlite3(-13)?|drizzle-orm|sqlite-vec belongs to store/sqlite/',
    'src/flows',
    'better-sqlite3',
    'drizzle-orm',
  ),
  ...bad(
    'better-sqlite3(-13)?|drizzle-orm|sqlite-vec belongs to store/sqlite/',
    'src/store/jsonl',
    'better-sqlite3',
  ),
  ...bad('simple-git belongs to sources/git/', 'src/analysis', 'simple-git'),
  ...bad('@octokit/[^/]+ belongs to sources/github/', 'src/commands', '@octokit/rest'),
  ...bad('ollama belongs to model/ollama/', 'src/model', 'ollama'),
  ...bad('undici belongs to (model/ollama|sources/github)/', 'src/model', 'undici'),
  ...bad('ink|react belongs to tui/', 'src/commands', 'ink', 'react'),
  ...bad('commander belongs to (main\\.ts|commands/)', 'src/flows', 'commander'),
  ...bad('marked belongs to render/', 'src/analysis', 'marked'),
  ...bad('@myriaddreamin/[^/]+ belongs to render/pdf/', 'src/render', '@myriaddreamin/typst.ts'),
  ...bad('chalk|get-east-asian-width belongs to render/terminal/', 'src/render', 'chalk'),
  ...bad('chalk|get-east-asian-width belongs to render/terminal/', 'src/commands', 'chalk'),
  ...bad('linguist-languages belongs to analysis/', 'src/flows', 'linguist-languages'),
  ...bad('env-paths belongs to wire\\.ts', 'src/commands', 'env-paths'),
  ...bad('cli-progress belongs to sources/machine/', 'src/commands', 'cli-progress'),
  ...bad('every package has an owner', 'src/core', 'fast-check', 'left-pad'),
  ...good('src/store/sqlite', 'better-sqlite3', 'drizzle-orm', 'node:fs'),
  ...good('src/sources/git', 'simple-git', 'node:child_process', '../../core/a.ts'),
  ...good('src/render/terminal', 'chalk', 'get-east-asian-width', './a.ts'),
  ...good('src/render', 'marked'),
  ...good('src/analysis', 'linguist-languages'),

  // The machine.
  ...bad('only the edge touches the machine', 'src/core', 'node:fs'),
  ...bad('only the edge touches the machine', 'src/analysis', 'node:crypto', 'path'),
  ...bad('only the edge touches the machine', 'src/render', 'node:fs'),
  ...bad('only the edge touches the machine', 'src/flows', 'node:child_process'),
  ...bad('only the edge touches the machine', 'src/commands', 'node:process'),

  // Places.
  ...bad('every file has a room', 'src/utils', '../core/a.ts'),
  ...bad('the program imports nothing beside src', 'src/commands', '../../test/a.ts'),
  ...bad('every import is found', 'src/core', './missing.ts'),
  other('no orphans', 'src/core', 'export const lonely = 1'),
]

/** Two modules that import each other. */
export const circle = {
  'src/core/circle-a.ts': "import { b } from './circle-b.ts'\nexport const a = () => b",
  'src/core/circle-b.ts': "import { a } from './circle-a.ts'\nexport const b = () => a",
} as const
