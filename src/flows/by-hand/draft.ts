import type { StatedWords } from '../../core/by-hand.ts'
import { categories } from '../../core/category.ts'
import { Fault } from '../../core/errors.ts'

type Line = {
  readonly label: string
  readonly field: Exclude<keyof StatedWords, 'description'>
  readonly example: string
}

const lines: readonly Line[] = [
  { label: 'Title', field: 'title', example: 'what you did, in one line' },
  { label: 'Category', field: 'category', example: categories.join(', ') },
  { label: 'Started', field: 'started', example: '2026-03-01' },
  { label: 'Completed', field: 'completed', example: '2026-03-31' },
  { label: 'Tags', field: 'tags', example: 'onboarding, search' },
  { label: 'Summary', field: 'summary', example: 'one sentence for whoever reads only that' },
  { label: 'Business value', field: 'businessValue', example: '50000 USD/year' },
  { label: 'Hours', field: 'hours', example: 'hours saved: 40/month' },
  { label: 'Percent', field: 'percent', example: '80% faster' },
  { label: 'Before', field: 'before', example: '240 ms' },
  { label: 'After', field: 'after', example: '90 ms' },
  { label: 'Because', field: 'because', example: 'who measured these numbers or vouches for them' },
  {
    label: 'Evidence',
    field: 'evidence',
    example: 'a commit, #123, a link or a file; more lines of it may follow',
  },
]

const HEAD = `# Say what you know and leave the rest empty. Lines that begin with # are left
# out; without a title nothing is kept. After an empty line comes the
# description, as long as you like.
`

/** What an editor shows: a line a field, with what is known of it, and the description below. */
export function draftOf(words: StatedWords): string {
  const rows = lines.flatMap(({ label, field, example }) => {
    const value = words[field]
    const values = typeof value === 'string' || value === undefined ? [value ?? ''] : [value.join(', ')]
    return values.map((one) => `# ${example}\n${label}:${one === '' ? '' : ` ${oneLine(one)}`}`)
  })
  return `${HEAD}\n${rows.join('\n')}\n\n${(words.description ?? '').replace(/^#/gm, ' #')}`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * What a person made of it; fields left empty are not there.
 * @throws Fault('usage') for a line above the description that names no field
 */
export function readDraft(text: string): StatedWords {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((row) => !row.startsWith('#'))
  const begin = rows.findIndex((row) => row.trim() !== '')
  const end = rows.findIndex((row, index) => index > begin && row.trim() === '')
  const fields = rows.slice(Math.max(0, begin), end < 0 ? rows.length : end)
  const description = end < 0 ? '' : rows.slice(end).join('\n').trim()
  const words: { -readonly [K in keyof StatedWords]: StatedWords[K] } = {}
  for (const row of begin < 0 ? [] : fields) {
    const [, label = '', value = ''] = /^([^:]*):(.*)$/s.exec(row) ?? []
    const line = lines.find((one) => one.label.toLowerCase() === label.trim().toLowerCase())
    if (line === undefined)
      throw new Fault(
        'usage',
        `"${oneLine(row).slice(0, 60)}" is no line that craft knows`,
        'keep the names of the lines; the description comes after an empty one',
      )
    if (value.trim() === '') continue
    if (line.field === 'evidence') words.evidence = [...(words.evidence ?? []), value.trim()]
    else if (line.field === 'tags') words.tags = value.split(',').map((tag) => tag.trim())
    else words[line.field] = value.trim()
  }
  return description === '' ? words : { ...words, description }
}
