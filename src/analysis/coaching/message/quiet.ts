// What a line of plain prose has not; the patterns below are asked about the others only.
const SUSPECT =
  /^[^A-Za-z]|\||\d:|\d +\d|^[\w.@/-]+[:,]?\s*$|^(?:at|File|Traceback|goroutine|Copyright|Licensed|Permission|THE|WITHOUT|Redistribution|This program|updated-dependencies)\b|^[\w.]+(?:Exception|Error)\b/
const FENCE = /^\s*(?:```|~~~)/
const TRACE =
  /^\s*(?:at [\w$.<>]+[ (]|File "[^"]+", line \d+|#\d+\s+(?:0x[0-9a-f]+|\S+ \()|Traceback |goroutine \d+|\.\.\. \d+ more|==\d+==|\w+(?:\.\w+)+(?:Exception|Error)\b)/
const OUTPUT =
  /^\s*(?:\$ \S|>>> |\+\+\+ |--- a\/|@@ |[\w./-]+:\d+(?::\d+)?: |[\w.]+\s+-?\d+\s+[-\d]+\s+[-+]?\d+|\S+\s+\|\s+\d+ [-+]*$|\d+ files? changed|[\d ]+\||\|)/
const LICENCE =
  /^\s*(?:Copyright\b|Licensed under|Permission is hereby|THE SOFTWARE IS|WITHOUT WARRANT|Redistribution and use|This program is free software)/i
const CODE = /^(?: {4,}|\t)\s*\S.*(?:[;{}]|\)\s*\{?|=>)\s*$/
const PATHS = /^\s*(?:[-*] )?[\w.@-]+(?:\/[\w.@-]+)+(?:[:,]\s*)?$/

/**
 * `body` without what nobody wrote as prose: fenced and indented code, quotations, stack traces, output of compilers
 * and tools, tables, licence texts, lists of files, and what update robots append.
 */
export function quiet(body: string): string {
  const kept: string[] = []
  let isFenced = false
  let isLicence = false
  const isShown = shownLines()
  for (const line of body.split('\n')) {
    if (isShown(line)) continue
    if (isLicence && line.trim() === '') isLicence = false
    if (SUSPECT.test(line)) {
      if (line.startsWith('updated-dependencies:')) break
      if (FENCE.test(line)) {
        isFenced = !isFenced
        continue
      }
      if (LICENCE.test(line)) isLicence = true
      if (isOutput(line)) continue
    }
    if (!isFenced && !isLicence) kept.push(line)
  }
  // An unclosed fence swallows the rest; then the fence was no fence.
  return isFenced && kept.length === 0 ? body.replace(/```|~~~/g, '') : kept.join('\n')
}

const INDENTED = /^(?: {4}|\t)\s*\S/
const ITEM = /^\s*(?:[-*+•]|\d{1,2}[.)])\s/

/**
 * Tells lines that are shown rather than said, in their order: those set apart by a blank line and an indentation below
 * a paragraph that has none. What goes on with an item of a list is said.
 */
function shownLines(): (line: string) => boolean {
  let above: 'nothing' | 'prose' | 'list' = 'nothing'
  let mayBegin = false
  return (line) => {
    if (line.trim() === '') {
      mayBegin = above === 'prose'
      return false
    }
    if (INDENTED.test(line) && !ITEM.test(line)) return mayBegin
    mayBegin = false
    above = ITEM.test(line) ? 'list' : line.startsWith(' ') ? above : 'prose'
    return false
  }
}

function isOutput(line: string): boolean {
  const text = line.length > 400 ? line.slice(0, 400) : line
  return text.startsWith('>') || TRACE.test(text) || OUTPUT.test(text) || CODE.test(text) || PATHS.test(text)
}
