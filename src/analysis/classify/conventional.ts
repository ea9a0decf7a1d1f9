/** The prefix of a conventional commit: `feat(cli)!: add --json`. */
export type Conventional = {
  readonly type: ConventionalType
  readonly scope: string | null
  /** An exclamation mark stands before the colon. */
  readonly breaking: boolean
  /** The subject without the prefix. */
  readonly description: string
}

export type ConventionalType =
  | 'feat'
  | 'fix'
  | 'docs'
  | 'style'
  | 'refactor'
  | 'perf'
  | 'test'
  | 'build'
  | 'ci'
  | 'chore'
  | 'revert'
  | 'deps'
  | 'release'
  | 'security'

// biome-ignore format: one row a type
const SPELLINGS = new Map<string, ConventionalType>(Object.entries({
  feat: 'feat', feature: 'feat', features: 'feat', feats: 'feat', new: 'feat', enhance: 'feat', enhancement: 'feat',
  fix: 'fix', fixes: 'fix', bugfix: 'fix', hotfix: 'fix', bug: 'fix', fixed: 'fix',
  docs: 'docs', doc: 'docs', documentation: 'docs', style: 'style', styles: 'style', lint: 'style',
  refactor: 'refactor', refact: 'refactor', refactoring: 'refactor', perf: 'perf', performance: 'perf',
  test: 'test', tests: 'test', testing: 'test', build: 'build', ci: 'ci', chore: 'chore', chores: 'chore', misc: 'chore',
  revert: 'revert', deps: 'deps', dep: 'deps', release: 'release', security: 'security', sec: 'security',
} as const))

// biome-ignore format: one row a type
const EMOJI = new Map<string, ConventionalType>(Object.entries({
  sparkles: 'feat', '✨': 'feat', bug: 'fix', '🐛': 'fix', ambulance: 'fix', '🚑': 'fix', memo: 'docs', '📝': 'docs',
  zap: 'perf', '⚡': 'perf', recycle: 'refactor', '♻': 'refactor', white_check_mark: 'test', '✅': 'test', lock: 'security',
  '🔒': 'security', arrow_up: 'deps', '⬆': 'deps', arrow_down: 'deps', '⬇': 'deps', art: 'style', '🎨': 'style',
  construction_worker: 'ci', '👷': 'ci', green_heart: 'ci', '💚': 'ci', bookmark: 'release', '🔖': 'release',
} as const))

const PREFIX = /^([A-Za-z]{2,13})\s?(?:\(([^()]{1,80})\))?\s?(!?):(?!:)\s*(\S.*)$/s
const BRACKET = /^\[([A-Za-z]{2,13})\](?:\s*\(([^()]{1,80})\))?\s?(!?):?\s+(\S.*)$/s
const GITMOJI = /^(?::([a-z0-9_+-]{2,40}):|(\p{Extended_Pictographic})(?:\ufe0f|\p{Emoji_Modifier})*)\s*/u
// `[ABC-12] feat: …` and `ABC-12: feat: …`: the key of an issue may stand before the type.
const ISSUE_FIRST = /^\[?[A-Z][A-Z0-9]{1,9}-\d{1,6}\]?:?\s+/

/**
 * Reads the type a person typed before a subject, also behind an emoji, an issue key or in brackets (`[fix] …`).
 * `area: subject`, as kernels and C projects write it, is no type: the word before the colon must be a known one.
 */
export function conventionalOf(subject: string): Conventional | null {
  const bare = subject.replace(ISSUE_FIRST, '')
  const emoji = GITMOJI.exec(bare)
  const text = emoji ? bare.slice(emoji[0].length) : bare
  const match = PREFIX.exec(text) ?? BRACKET.exec(text)
  const type = match ? SPELLINGS.get((match[1] as string).toLowerCase()) : undefined
  if (match && type !== undefined)
    return {
      type,
      scope: match[2]?.trim() || null,
      breaking: match[3] === '!',
      description: match[4] as string,
    }
  const drawn = emoji ? EMOJI.get(emoji[1] ?? emoji[2] ?? '') : undefined
  return drawn === undefined || text === ''
    ? null
    : { type: drawn, scope: null, breaking: false, description: text }
}
