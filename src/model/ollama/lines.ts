import { TransformStream } from 'node:stream/web'
import { broken, faultOfServer } from './faults.ts'

const LONGEST_LINE = 1_000_000

/** Passes on lines of JSON objects, whole, and ends with a ModelFault at anything else, an error of the server too. */
export function checkedLines(model: string): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  let rest = ''
  const check = (line: string): void => {
    const value = objectIn(line)
    if (value === null) throw broken('a line of it is not JSON')
    if ('error' in value) throw faultOfServer(null, line, model)
  }
  return new TransformStream({
    transform: (piece, controller) => {
      const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > LONGEST_LINE) throw broken('a line of it has no end')
      const whole = lines.filter((line) => line.trim() !== '')
      whole.forEach(check)
      if (whole.length > 0) controller.enqueue(encoder.encode(`${whole.join('\n')}\n`))
    },
    flush: (controller) => {
      rest += decoder.decode()
      if (rest.trim() === '') return
      check(rest)
      controller.enqueue(encoder.encode(`${rest}\n`))
    },
  })
}

function objectIn(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
