/** The words before and behind a passage in its own sentence, list item or paragraph. */
export type Around = { readonly before: string; readonly behind: string }

const REACH = 260
const ENDS = /[.!?;](?=\s)|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•+]|\d{1,2}[.)])[ \t])/g

/** Reads at most 260 characters to either side; every white space is one space. */
export function around(text: string, at: number, length: number): Around {
  const head = text.slice(Math.max(0, at - REACH), at)
  const tail = text.slice(at + length, at + length + REACH)
  let start = 0
  for (const end of head.matchAll(ENDS)) start = end.index + end[0].length
  ENDS.lastIndex = 0
  const stop = ENDS.exec(tail)
  ENDS.lastIndex = 0
  return {
    before: head.slice(start).replace(/\s+/g, ' '),
    behind: (stop === null ? tail : tail.slice(0, stop.index + 1)).replace(/\s+/g, ' '),
  }
}
