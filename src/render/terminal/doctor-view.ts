import type { Finding } from '../../core/checkup.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { hanging, proseWidth, wrap } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'
import { padEnd, widthOf } from './width.ts'

const NARROW = 60

const words: Readonly<Record<Finding['status'], string>> = { ok: 'ok', warning: 'warning', fault: 'FAULT' }
const brushes: Readonly<Record<Finding['status'], keyof Paint>> = {
  ok: 'good',
  warning: 'weak',
  fault: 'bad',
}

const line = (text: string): string => safe(text, 'terminal-line')

/** A line a check: how it went in a word, what was looked at, what was found; under it what to do where that is needed. */
export function doctorView(findings: readonly Finding[], screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const lines = screen.width < NARROW ? narrow(findings, paint, width) : wide(findings, paint, screen.width)
  return `${[...lines, '', ...wrap(summary(findings), width)].join('\n')}\n`
}

function wide(findings: readonly Finding[], paint: Paint, width: number): readonly string[] {
  const longest = (texts: readonly string[]) => Math.max(...texts.map(widthOf))
  const status = longest(Object.values(words))
  const name = longest(findings.map((one) => one.name))
  return findings.flatMap((one) => {
    const first = `${padEnd(words[one.status], status)}  ${padEnd(one.name, name)}  `
    const [head = '', ...more] = hanging(first, line(one.says), width)
    return [
      paint[brushes[one.status]](head.slice(0, status)) + head.slice(status),
      ...more,
      ...remedyLines(one, widthOf(first), width),
    ]
  })
}

const narrow = (findings: readonly Finding[], paint: Paint, width: number): readonly string[] =>
  findings.flatMap((one) => [
    `${paint[brushes[one.status]](words[one.status])}  ${one.name}`,
    ...hanging('  ', line(one.says), width),
    ...remedyLines(one, 2, width),
  ])

/** In one line where a terminal would break it anyway: a command must survive being copied. */
const remedyLines = ({ remedy }: Finding, indent: number, width: number): readonly string[] =>
  remedy === null ? [] : hanging(`${' '.repeat(indent)}Next: `, line(remedy), Math.max(width, indent + 20))

function summary(findings: readonly Finding[]): string {
  const of = (status: Finding['status']): number => findings.filter((one) => one.status === status).length
  const [faults, warnings] = [of('fault'), of('warning')]
  if (faults + warnings === 0) return 'Everything is as it should be.'
  const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
  return `${[many(faults, 'fault'), many(warnings, 'warning')].filter((one) => !one.startsWith('0 ')).join(', ')}.`
}
