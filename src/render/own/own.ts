import Mustache from 'mustache'
import { orMeant } from '../../core/closest.ts'
import { Fault } from '../../core/errors.ts'
import { type Portfolio, type TemplateName, templateNames } from '../../core/portfolio.ts'
import { safe } from '../../core/safe-text.ts'
import type { OwnExtension } from './extensions.ts'

/** What a file of this ending takes as plain text: whatever the value is called, it stays words there. */
const escapes = {
  md: (text: string): string => safe(text, 'markdown-line'),
  txt: (text: string): string => safe(text, 'terminal-line'),
  html: (text: string): string => safe(text, 'html-line'),
} satisfies Record<OwnExtension, (text: string) => string>

/** A template as somebody wrote it, and what may stand in it. */
export type OwnFile = {
  readonly path: string
  readonly extension: OwnExtension
  readonly text: string
  /** Every name that some document has. */
  readonly names: ReadonlySet<string>
}

export type OwnTemplate = {
  /** Whose document it writes in its own way. */
  readonly from: TemplateName
  render(portfolio: Portfolio): string
}

/**
 * Reads a template in Mustache: names and sections of the document's own value and no logic beside.
 * @throws Fault('usage') with file and line for what is no Mustache, and for names no document has
 */
export function ownTemplate(file: OwnFile): OwnTemplate {
  check(parsed(file), file)
  return {
    from: fromOf(file),
    render: (portfolio) =>
      Mustache.render(
        file.text,
        visible(portfolio),
        {},
        { escape: (value) => escapes[file.extension](String(value)) },
      ),
  }
}

const USUAL: TemplateName = 'review'

function fromOf(file: OwnFile): TemplateName {
  const said = /^\s*\{\{!\s*from\s+(\S+)\s*\}\}/.exec(file.text)?.[1]
  if (said === undefined) return USUAL
  const name = templateNames.find((one) => one === said)
  if (name !== undefined) return name
  throw broken(
    file,
    file.text.indexOf('{{'),
    orMeant(`there is no template "${said}" to begin from`, said, templateNames),
  )
}

function parsed(file: OwnFile): readonly Part[] {
  try {
    return partsOf(Mustache.parse(file.text))
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const [, what = message, at] = /^(.*?)(?: at (\d+))?$/s.exec(message) ?? []
    const name = /^Unclosed section "(.*)"$/s.exec(what)?.[1]
    const opened = name === undefined ? -1 : openingOf(file.text, name)
    throw broken(
      file,
      opened >= 0 ? opened : Number(at ?? 0),
      `${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    )
  }
}

/** Where the last section of that name begins; mustache says only where it ends. */
const openingOf = (text: string, name: string): number =>
  Math.max(
    ...['#', '^'].map((sign) => text.search(new RegExp(`\\{\\{\\s*\\${sign}\\s*${escaped(name)}\\s*\\}\\}`))),
  )

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

type Part = {
  readonly kind: string
  readonly name: string
  readonly at: number
  readonly parts: readonly Part[]
}

/** Mustache's tokens are tuples: kind, value, where it begins and ends, and what a section holds. */
function partsOf(tokens: unknown): readonly Part[] {
  if (!Array.isArray(tokens)) return []
  return tokens.map((token: readonly unknown[]) => ({
    kind: String(token[0]),
    name: String(token[1]),
    at: Number(token[2]),
    parts: partsOf(token[4]),
  }))
}

function check(parts: readonly Part[], file: OwnFile): void {
  for (const { kind, name, at, parts: inner } of parts) {
    if (kind === '>') throw broken(file, at, `there are no partials, so "${name}" can't be taken in`)
    if (['name', '#', '^', '&', '{'].includes(kind)) checkName(name, at, file)
    check(inner, file)
  }
}

function checkName(name: string, at: number, file: OwnFile): void {
  const unknown = name === '.' ? undefined : name.split('.').find((one) => !file.names.has(one))
  if (unknown !== undefined)
    throw broken(file, at, orMeant(`no document has a "${unknown}"`, unknown, [...file.names]))
}

const broken = ({ path, text }: OwnFile, at: number, what: string): Fault =>
  new Fault(
    'usage',
    `${path}:${text.slice(0, at).split('\n').length}: ${what}`,
    'craft schema portfolio shows the names',
  )

/** The value with every character visible, so that even what is taken in unescaped can't act on a terminal. */
function visible(value: unknown): unknown {
  if (typeof value === 'string') return safe(value, 'terminal')
  if (Array.isArray(value)) return value.map(visible)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visible(one)]))
}
