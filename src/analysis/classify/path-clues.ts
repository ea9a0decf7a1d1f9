import type { Category } from '../../core/category.ts'
import type { Role } from '../roles.ts'
import type { Mix } from './mix.ts'
import type { Clue } from './words.ts'

export type PathClue = { readonly clue: Clue; readonly because: string }

/** What a change is about when every file of it has one of these roles. */
const ALL_OF: readonly { readonly roles: readonly Role[]; readonly clue: Clue; readonly because: string }[] =
  [
    { roles: ['documentation'], clue: [['documentation', 7]], because: 'only documentation changed' },
    { roles: ['test'], clue: [['testing', 7]], because: 'only tests changed' },
    { roles: ['ci'], clue: [['infrastructure', 7]], because: 'only CI files changed' },
    { roles: ['deploy'], clue: [['infrastructure', 6]], because: 'only deployment files changed' },
    { roles: ['manifest'], clue: [['maintenance', 4]], because: 'only package manifests changed' },
    { roles: ['config'], clue: [['maintenance', 4]], because: 'only configuration changed' },
    {
      roles: ['ci', 'build', 'deploy'],
      clue: [['infrastructure', 5]],
      because: 'only build and CI files changed',
    },
    { roles: ['translation'], clue: [['documentation', 4]], because: 'only translations changed' },
    {
      roles: ['documentation', 'example'],
      clue: [['documentation', 5]],
      because: 'only documentation and examples changed',
    },
    {
      roles: ['ci', 'build', 'deploy', 'manifest', 'config'],
      clue: [
        ['infrastructure', 2],
        ['maintenance', 2.5],
      ],
      because: 'only build files and manifests changed',
    },
    {
      roles: ['test', 'example', 'manifest', 'config'],
      clue: [
        ['testing', 3],
        ['maintenance', 1],
      ],
      because: 'only tests and their set-up changed',
    },
  ]

/** Clues from paths; `decided` when they settle it unless words speak loudly. */
export type PathClues = { readonly decided: boolean; readonly clues: readonly PathClue[] }

const NOTHING: PathClues = { decided: false, clues: [] }

/** What the paths of a change say about its category, before any word is read. */
export function pathClues(mix: Mix): PathClues {
  if (mix.files === 0) return mix.marked === 0 ? NOTHING : ONLY_MARKED
  const roles = Object.keys(mix.filesByRole) as Role[]
  for (const rule of ALL_OF)
    if (roles.every((role) => rule.roles.includes(role))) return { decided: true, clues: [rule] }
  return mix.filesByRole.source === undefined
    ? mostly(mix, roles)
    : { decided: false, clues: sourceClues(mix) }
}

const ONLY_MARKED: PathClues = {
  decided: true,
  clues: [{ clue: [['maintenance', 6]], because: 'only generated, vendored or lock files changed' }],
}

/** No source among several roles: the role with most lines gives a weaker hint. */
function mostly(mix: Mix, roles: readonly Role[]): PathClues {
  const first = roles.reduce((a, b) => (weight(mix, b) > weight(mix, a) ? b : a))
  const rule = ALL_OF.find((candidate) => candidate.roles.length === 1 && candidate.roles[0] === first)
  if (rule === undefined) return NOTHING
  const clue = rule.clue.map(([category, points]): [Category, number] => [category, points / 2])
  return { decided: true, clues: [{ clue, because: `mostly ${first} files changed` }] }
}

const weight = (mix: Mix, role: Role): number => (mix.linesByRole[role] ?? 0) + (mix.filesByRole[role] ?? 0)

/** Tests and documents go along with source, so that source speaks against those being the matter. */
const SOURCE: PathClue = {
  clue: [
    ['fix', 1],
    ['documentation', -2],
    ['testing', -2],
    ['infrastructure', -1.5],
    ['maintenance', -1],
  ],
  because: 'existing source changed, as most fixes do',
}

/** The shape of a change to source tells new from mended from reshaped. */
function sourceClues(mix: Mix): readonly PathClue[] {
  const found: PathClue[] = []
  const lines = mix.linesByRole.source ?? 0
  const say = (because: string, ...clue: [Category, number][]) => found.push({ clue, because })
  if (mix.added > 0 && mix.insertions > 3 * mix.deletions)
    say('most of it is new code in new files', ['feature', 2])
  if (mix.insertions > 40 && mix.insertions > 8 * mix.deletions)
    say('nearly all lines are new', ['feature', 1])
  if (lines > 60 && mix.insertions < 1.5 * mix.deletions)
    say('code was reshaped more than added', ['architecture', 1.5])
  if (lines > 0 && lines <= 12 && mix.filesByRole.source === 1)
    say('a few lines of one file changed', ['fix', 0.5])
  if (mix.filesByRole.test !== undefined)
    say('tests came with the code', ['fix', 1], ['feature', 1], ['maintenance', -1])
  if (mix.filesByRole.documentation !== undefined) say('documentation came with the code', ['feature', 1])
  return [...found, SOURCE]
}
