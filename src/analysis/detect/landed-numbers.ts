/** A line of its own: `Closes #12`, or the address of a pull request. */
const CLOSES = /^Closes:? (?:#|https:\/\/\S{1,200}\/pull\/)(\d{1,9})[ \t]*$/gm
const FIXES = /^(?:Fixes|Resolves):? (?:#|https:\/\/\S{1,200}\/issues\/)\d{1,9}[ \t]*$/m
/** So many messages that tell issues and pull requests apart are no accident. */
const HABIT = 20

/**
 * Some projects land work by hand and name its pull request in a line `Closes #12`, and the issue in a line `Fixes #11`.
 * Tells which numbers of a message are such pull requests: none in a history without that habit.
 */
export function landedNumbers(messages: Iterable<string>): (message: string) => readonly string[] {
  let both = 0
  for (const message of messages) {
    if (message.includes('\nCloses') && FIXES.test(message) && closedIn(message).length > 0) both++
    if (both >= HABIT) return closedIn
  }
  return () => []
}

const closedIn = (message: string): readonly string[] =>
  [...message.matchAll(CLOSES)].map(([, number = '']) => number)
