import type { Stats } from '../../core/stats.ts'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** A period's sums as `craft stats --json` gives them. */
export const statsJson = ({ totals, weekdays, marked, reviewers, authors, ...rest }: Stats) => {
  const { coAuthors, ...sums } = totals
  return {
    ...rest,
    ...sums,
    unworkedLines: { total: totals.unworkedLines, ...marked },
    weekdays: Object.fromEntries(WEEKDAYS.map((name, index) => [name, weekdays[index] ?? 0])),
    people: { authors, coAuthors, reviewers },
  }
}
