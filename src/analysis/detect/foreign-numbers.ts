import type { Facts } from './facts.ts'
import type { History } from './history.ts'

const YEAR = 365 * 86_400

/**
 * Tells whether the pull request number of a commit is another repository's: a fork that was developed on its own
 * and came back brings numbers that the main line was past more than a year before.
 * @param mainLine the main line's commits, oldest first; their numbers are its own
 */
export function foreignNumbers(
  h: History,
  facts: readonly Facts[],
  mainLine: readonly number[],
): (commit: number, number: string) => boolean {
  const times: number[] = []
  const highest: number[] = []
  const onMain = new Set(mainLine)
  for (const i of mainLine) {
    const number = Number((facts[i] as Facts).pull?.number ?? 0)
    const at = h.committed[i]?.seconds
    if (at === undefined || number <= (highest.at(-1) ?? 0)) continue
    times.push(at)
    highest.push(number)
  }
  return (commit, number) => {
    if (onMain.has(commit)) return false
    const passed = times[firstAbove(highest, Number(number))]
    return passed !== undefined && (h.committed[commit]?.seconds ?? 0) - passed > YEAR
  }
}

/** Where the first of the ascending `numbers` stands that is higher than `number`. */
function firstAbove(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) > number) high = middle
    else low = middle + 1
  }
  return low
}
