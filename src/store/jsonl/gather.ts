import { Fault } from '../../core/errors.ts'
import type { Shape } from '../shape.ts'
import { readBytes } from './disk.ts'
import type { LineFile } from './line-file.ts'
import { type Place, textOf } from './reading.ts'

const FIRST_STEP = 32
const LARGEST_STEP = 1024
const MOST_BYTES = 4 * 1024 * 1024
/** Reading over so many bytes that nobody asked for is cheaper than one more call. */
const GAP = 64 * 1024

/**
 * The records at `places`, in their order, bit by bit. What is appended meanwhile, or even put in the file's place,
 * does not disturb.
 */
export function* recordsAt<T>(file: LineFile, places: readonly Place[], shape: Shape<T>): Iterable<T> {
  if (places.length === 0) return
  const pin = file.pin()
  try {
    for (const line of gather(pin.file, places)) yield decode(line, shape)
  } finally {
    pin.release()
  }
}

/** Every line was looked at when the file was first read. */
function decode<T>(line: string, shape: Shape<T>): T {
  try {
    return shape(JSON.parse(line))
  } catch (cause) {
    throw new Fault('store', 'the store was changed while it was read', 'run the same again', { cause })
  }
}

/**
 * The lines at `places`, in the order of `places` but read in that of the file: step by step, so that the first come
 * at once, and no more than some megabytes of them (or one longer line) are in memory.
 */
function* gather(file: number, places: readonly Place[]): Iterable<string> {
  let most = FIRST_STEP
  for (let from = 0; from < places.length; ) {
    const to = stepEnd(places, from, most)
    const step = places.slice(from, to)
    const lines = readStep(file, step)
    for (const place of step) yield textOf(lines.get(place) as Buffer)
    from = to
    most = Math.min(most * 2, LARGEST_STEP)
  }
}

function stepEnd(places: readonly Place[], from: number, most: number): number {
  let bytes = 0
  let to = from
  for (; to < places.length && to - from < most; to++) {
    bytes += (places[to] as Place).length
    if (bytes > MOST_BYTES && to > from) break
  }
  return to
}

function readStep(file: number, step: readonly Place[]): ReadonlyMap<Place, Buffer> {
  const sorted = [...step].sort((a, b) => a.offset - b.offset)
  const lines = new Map<Place, Buffer>()
  for (let first = 0; first < sorted.length; ) {
    const { offset } = sorted[first] as Place
    let end = offset
    let next = first
    for (let one = sorted[next]; one !== undefined && isNear(one, offset, end); one = sorted[++next])
      end = one.offset + one.length
    const bytes = readBytes(file, offset, end - offset)
    for (const one of sorted.slice(first, next))
      lines.set(one, bytes.subarray(one.offset - offset, one.offset - offset + one.length))
    first = next
  }
  return lines
}

const isNear = (one: Place, offset: number, end: number): boolean =>
  end === offset || (one.offset - end <= GAP && one.offset + one.length - offset <= MOST_BYTES)
