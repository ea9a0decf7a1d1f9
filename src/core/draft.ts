/** How git makes a message of what stands in the file it is written in (git help config: core.commentChar, commit.cleanup). */
export type DraftSettings = {
  /** What a comment line begins with; `auto` where git chooses it for each message. */
  readonly comment: string
  /** `commit.cleanup`, or `default`. */
  readonly cleanup: string
}

const SCISSORS = '------------------------ >8 ------------------------'
const CHOICES = '#;@!$%^&|:'

/**
 * The message git would make of `text`: without what stands below the scissors line and without comment lines, as far
 * as the settings let git take these away; blanks at line ends, blank lines around it and doubled ones go too.
 */
export function draftMessage(text: string, { comment, cleanup }: DraftSettings): string {
  if (cleanup === 'verbatim') return text
  const unified = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n')
  const mark = comment === 'auto' ? chosenMark(unified) : comment
  const kept = aboveScissors(unified, mark)
  const keepsComments = cleanup === 'whitespace' || cleanup === 'scissors'
  const lines = kept.split('\n').filter((line) => keepsComments || !line.startsWith(mark))
  return lines
    .map((line) => line.trimEnd())
    .filter((line, index, all) => line !== '' || (all[index - 1] ?? '') !== '')
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}

/** Everything before the line that says so, at the beginning or after a line end. */
function aboveScissors(text: string, mark: string): string {
  const line = `${mark} ${SCISSORS}\n`
  if (`${text}\n`.startsWith(line)) return ''
  const at = `${text}\n`.indexOf(`\n${line}`)
  return at < 0 ? text : text.slice(0, at + 1)
}

/** git's own comments come last, so the last line tells which character it chose. */
function chosenMark(text: string): string {
  const at = text.indexOf(` ${SCISSORS}\n`)
  const marked = at > 0 ? text[at - 1] : text.trimEnd().split('\n').at(-1)?.[0]
  return marked !== undefined && CHOICES.includes(marked) ? marked : '#'
}
