import type { Commit, CommitFlag } from '../../core/commit.ts'
import { type Ident, noIdent, parseIdent } from './ident.ts'
import { decodeAs, decodeUtf8 } from './text.ts'

/** What the store keeps of one message, in UTF-16 units. */
export const longestMessage = 256 * 1024

/**
 * A raw commit object as a Commit without files. Never throws: what cannot be read is left empty and flagged.
 * As for git, the object ends at the first NUL, and of several author lines the last one counts.
 */
export function parseCommit(oid: string, object: Buffer): Commit {
  const nul = object.indexOf(0)
  const bytes = nul < 0 ? object : object.subarray(0, nul)
  const asUtf8 = decodeUtf8(bytes)
  const label = encodingIn(headOf(asUtf8.text))
  const { text, lossless } = label === null ? asUtf8 : decodeAs(bytes, label)
  const head = headOf(text)
  const { parents, author, committer, wellFormed } = parseHead(head)
  const message = trimNewlines(text.slice(head.length + 2))

  const flags: CommitFlag[] = []
  if (message.length > longestMessage) flags.push('message-truncated')
  if (!author.dated || !committer.dated) flags.push('date-unreadable')
  if (!wellFormed) flags.push('malformed')
  if (!lossless) flags.push('undecodable')
  return {
    oid,
    parents,
    author: author.identity,
    authored: author.stamp,
    committer: committer.identity,
    committed: committer.stamp,
    message: message.length > longestMessage ? cut(message) : message,
    encoding: label,
    flags,
    files: [],
  }
}

/** Everything before the first empty line. */
function headOf(text: string): string {
  if (text.startsWith('\n')) return ''
  const end = text.indexOf('\n\n')
  return end < 0 ? trimNewlines(text) : text.slice(0, end)
}

const ENCODING = '\nencoding '

function encodingIn(head: string): string | null {
  const at = head.indexOf(ENCODING)
  if (at < 0) return null
  const end = head.indexOf('\n', at + 1)
  return head.slice(at + ENCODING.length, end < 0 ? head.length : end)
}

type Head = {
  readonly parents: readonly string[]
  readonly author: Ident
  readonly committer: Ident
  readonly wellFormed: boolean
}

/** Signatures, merge tags and unknown headers are passed over: their further lines begin with a space. */
function parseHead(head: string): Head {
  const parents: string[] = []
  const authors: string[] = []
  const committers: string[] = []
  let parentsMayFollow = true
  for (let start = 0; start < head.length; ) {
    const newline = head.indexOf('\n', start)
    const end = newline < 0 ? head.length : newline
    if (head.startsWith('parent ', start)) {
      if (parentsMayFollow) parents.push(head.slice(start + 'parent '.length, end))
    } else if (start > 0) parentsMayFollow = false
    if (head.startsWith('author ', start)) authors.push(head.slice(start + 'author '.length, end))
    if (head.startsWith('committer ', start)) committers.push(head.slice(start + 'committer '.length, end))
    start = end + 1
  }
  const authorLine = authors.at(-1)
  const committerLine = committers.at(-1)
  const author = authorLine === undefined ? noIdent : parseIdent(authorLine)
  const committer =
    committerLine === undefined ? noIdent : committerLine === authorLine ? author : parseIdent(committerLine)
  const complete = head.startsWith('tree ') && authors.length === 1 && committers.length === 1
  return { parents, author, committer, wellFormed: complete && author.wellFormed && committer.wellFormed }
}

function trimNewlines(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0x0a) end--
  return end === text.length ? text : text.slice(0, end)
}

/** Cuts where no surrogate pair is torn apart. */
function cut(message: string): string {
  const last = message.charCodeAt(longestMessage - 1)
  return message.slice(0, last >= 0xd800 && last < 0xdc00 ? longestMessage - 1 : longestMessage)
}
