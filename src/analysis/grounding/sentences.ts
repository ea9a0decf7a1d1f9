// A point after these ends no sentence.
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|ca|no|nr|dr|mr|mrs|ms|st|bzw|usw|evtl|ggf|inkl|z\. ?b|d\. ?h|u\. ?a|\p{L})\.$/iu
const END = /[.!?…。！？]["'”’»)\]*_`]*\s+|\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t])/gu

/** The sentences of a text, each with the white space behind it: put together they are the text again. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (end >= text.length) break
    if (isInside(text, start, match.index, end)) continue
    sentences.push(text.slice(start, end))
    start = end
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

/** A point within a sentence: behind an abbreviation or a number, with a small letter or digit to follow. */
function isInside(text: string, start: number, point: number, end: number): boolean {
  if (text[point] !== '.' || text.slice(point, end).includes('\n\n')) return false
  const before = text.slice(Math.max(start, point - 12), point + 1)
  if (ABBREVIATION.test(before)) return true
  return /\d\.$/.test(before) && /^[\p{Ll}\d]/u.test(text.slice(end, end + 2))
}
