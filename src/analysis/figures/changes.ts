import type { Found } from './found.ts'
import { amountOf, NUMBER } from './number.ts'

type Unit = { readonly name: Found['name']; readonly unit: string; readonly size: number }

const duration = (unit: string, size: number): Unit => ({ name: 'duration', unit, size })
const size = (unit: string, bytes: number): Unit => ({ name: 'size', unit, size: bytes })

/** Units by how they are written, with their size in seconds or bytes; only the case of bytes is free. */
const units: Readonly<Record<string, Unit>> = {
  ns: duration('ns', 1e-9),
  us: duration('µs', 1e-6),
  µs: duration('µs', 1e-6),
  μs: duration('µs', 1e-6),
  ms: duration('ms', 1e-3),
  msec: duration('ms', 1e-3),
  milliseconds: duration('ms', 1e-3),
  s: duration('s', 1),
  sec: duration('s', 1),
  secs: duration('s', 1),
  second: duration('s', 1),
  seconds: duration('s', 1),
  min: duration('min', 60),
  mins: duration('min', 60),
  minute: duration('min', 60),
  minutes: duration('min', 60),
  h: duration('h', 3600),
  hour: duration('h', 3600),
  hours: duration('h', 3600),
  day: duration('d', 86_400),
  days: duration('d', 86_400),
  kb: size('kB', 1e3),
  kib: size('KiB', 1024),
  mb: size('MB', 1e6),
  mib: size('MiB', 1024 ** 2),
  gb: size('GB', 1e9),
  gib: size('GiB', 1024 ** 3),
  bytes: size('bytes', 1),
  '%': { name: 'percent', unit: '%', size: 1 },
}

const UNIT = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|')
const TO = String.raw`\s*(?:->|=>|→|\bdown to\b|\bup to\b|\bto(?: only| just| about| around| under)?\b)\s*`
const CHANGE = new RegExp(
  String.raw`(\bfrom\s+(?:about |around |over |ca\. |~)?)?(?<![\w.,#/-])(~?)(${NUMBER})\s?(${UNIT})?${TO}(~?)(${NUMBER})\s?(${UNIT})(?![\w/-])`,
  'giu',
)

/** "from 12 min to 3 min", "240ms -> 90ms", "p95 240→90 ms": a before and an after in units that can be compared. */
export function changesIn(text: string): Found[] {
  return [...text.matchAll(CHANGE)].flatMap((match) => {
    const [quotation, from, , before = '', beforeUnit, , after = '', afterUnit = ''] = match
    const isArrow = /->|=>|→/.test(quotation)
    const isDown = /down to|up to/i.test(quotation)
    // "1 to 5 seconds" is a range; only "from", "down to" or an arrow tell of a change.
    if (from === undefined && !isArrow && !isDown) return []
    const achievedUnit = units[afterUnit.toLowerCase()]
    const baselineUnit = units[(beforeUnit ?? afterUnit).toLowerCase()]
    if (achievedUnit === undefined || baselineUnit === undefined || achievedUnit.name !== baselineUnit.name)
      return []
    const achieved = amountOf(after)
    const baseline = round((amountOf(before) * baselineUnit.size) / achievedUnit.size)
    if (baseline === achieved) return []
    return [
      {
        name: achievedUnit.name,
        value: round(Math.abs(achieved - baseline)),
        unit: achievedUnit.unit,
        baseline,
        achieved,
        direction: achieved < baseline ? 'down' : 'up',
        quotation,
        at: match.index,
      },
    ]
  })
}

/** Away with the dust of floating point: twelve significant digits are more than anybody measured. */
const round = (value: number): number => Number(value.toPrecision(12))
