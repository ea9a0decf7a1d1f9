import type { Category } from '../../core/category.ts'

/** The first that fits decides: a label of a certain kind of work says more than "enhancement". */
const CATEGORIES: readonly (readonly [RegExp, Category])[] = [
  [/^(security|vulnerability|cve)$/, 'security'],
  [/^(perf|performance|optimi[sz]ation|speed)$/, 'performance'],
  [/^(bug|bugfix|fix|hotfix|regression|defect|crash)$/, 'fix'],
  [/^(refactor|refactoring|architecture|design|tech(nical)?[ -]debt|rfc)$/, 'architecture'],
  [/^(feat|feature|feature request|enhancement|new feature|improvement)$/, 'feature'],
  [/^(docs?|documentation)$/, 'documentation'],
  [/^(tests?|testing|flaky( test)?|e2e)$/, 'testing'],
  [
    /^(ci|cd|ci\/cd|build|infra|infrastructure|deploy(ment)?|devops|github[ _-]actions|docker)$/,
    'infrastructure',
  ],
  [/^(chore|deps|dependenc(y|ies)|maintenance|cleanup|release|internal)$/, 'maintenance'],
]

/** `kind/bug`, `type: bug`, `C-bug`, `🐛 bug` are all about a bug. */
const bare = (label: string): string =>
  label
    .toLowerCase()
    .replace(/^(?:(?:type|kind|category|topic|area|pr|c|t|a|s)\s*[:/_-]+\s*)+/, '')
    .replace(/[^\p{L}\p{N} /_.+#-]/gu, '')
    .trim()

export type Labelled = { readonly category: Category; readonly because: string }

/** What labels say the work was; null where none of them says it. */
export function categoryOfLabels(labels: readonly string[]): Labelled | null {
  for (const [pattern, category] of CATEGORIES) {
    const label = labels.find((one) => pattern.test(bare(one)))
    if (label !== undefined) return { category, because: `${category}: it is labelled "${label}"` }
  }
  return null
}

/** Labels that say how far it came or how it is handled, not what it is about. */
const PROCESS =
  /^(wip|lgtm|approved|stale|blocked|hold|duplicate|invalid|wontfix|question|triage|good first issue|help wanted|hacktoberfest(-accepted)?|ready.*|needs?[ :/_-].*|awaiting.*|waiting.*|in progress|do[ -]not[ -]merge.*|size.*|priority.*|p\d|severity.*|cla[: ].*|status.*|state.*|backport.*|cherry-?pick.*|merge.*|auto-?merge|review.*|released.*|no[ -].*|skip.*|xs|s|m|l|xl|xxl)$/

const MOST_TAGS = 4

/** Labels as tags: those that say what the work is about and are no category. */
export function tagsOfLabels(labels: readonly string[]): readonly string[] {
  const tags = labels.flatMap((label) => {
    const tag = bare(label)
    const isSaid =
      tag.length < 2 || tag.length > 30 || PROCESS.test(tag) || /^(status|size|priority|needs)\W/i.test(label)
    return isSaid || CATEGORIES.some(([pattern]) => pattern.test(tag)) ? [] : tag
  })
  return [...new Set(tags)].slice(0, MOST_TAGS)
}
