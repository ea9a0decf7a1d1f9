import type { Category } from '../../core/category.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

const NOUNS: Readonly<Partial<Record<Category | 'dependency' | 'release', readonly [string, string]>>> = {
  fix: ['fix', 'fixes'],
  documentation: ['documentation change', 'documentation changes'],
  testing: ['test change', 'test changes'],
  infrastructure: ['build and CI change', 'build and CI changes'],
  dependency: ['dependency update', 'dependency updates'],
  release: ['release', 'releases'],
}
const OTHER: readonly [string, string] = ['small change', 'small changes']

/** `Maintenance in March 2025: 6 fixes, 4 documentation changes, 2 small changes`; counts only what is there. */
export function maintenanceTitle(facts: readonly Facts[], group: Draft): string {
  const counts = new Map<readonly [string, string], number>()
  for (const i of group.commits) {
    const { kind, judgement } = facts[i] as Facts
    const nouns = NOUNS[kind === 'dependency' || kind === 'release' ? kind : judgement.category] ?? OTHER
    counts.set(nouns, (counts.get(nouns) ?? 0) + 1)
  }
  const parts = [...counts]
    .sort(
      (a, b) =>
        Number(a[0] === OTHER) - Number(b[0] === OTHER) || b[1] - a[1] || (a[0][0] < b[0][0] ? -1 : 1),
    )
    .map(([[one, many], count]) => `${count} ${count === 1 ? one : many}`)
  return `Maintenance${whenOf(group)}: ${parts.join(', ')}`
}

function whenOf(group: Draft): string {
  const month = /(\d{4})-(\d{2})$/.exec(group.key)
  return month ? ` in ${MONTHS[Number(month[2]) - 1]} ${month[1]}` : ''
}
