import { ModelFault } from '../../core/model.ts'

/** How long to wait for what, in milliseconds. */
export type Limits = {
  readonly connection: number
  /** For answers that need no model: versions and lists. */
  readonly reply: number
  /** While the model is loaded and reads the question. */
  readonly firstToken: number
  readonly nextToken: number
  /** Between two signs of life of a download; checking gigabytes gives none. */
  readonly download: number
  /** For the whole of an answer. */
  readonly end: number
}

export const usualLimits: Limits = {
  connection: 5_000,
  reply: 10_000,
  firstToken: 600_000,
  nextToken: 60_000,
  download: 600_000,
  end: 1_800_000,
}

const awaited: Readonly<Record<keyof Limits, string>> = {
  connection: 'could not be reached',
  reply: 'did not reply',
  firstToken: 'did not begin to answer',
  nextToken: 'stopped in the middle of its answer',
  download: 'said nothing of the download',
  end: 'did not come to an end',
}

const hints: Readonly<Record<keyof Limits, string>> = {
  connection: 'is the address right? see: craft doctor',
  reply: 'is it a model server? see: craft doctor',
  firstToken: 'choose a smaller model: craft model list',
  nextToken: 'try again, or choose a smaller model: craft model list',
  download: 'try again: what was downloaded is kept',
  end: 'try again, or choose a smaller model: craft model list',
}

export const timedOut = (phase: keyof Limits, limits: Limits): ModelFault =>
  new ModelFault(
    'timed-out',
    `the model server ${awaited[phase]} within ${words(limits[phase])}`,
    hints[phase],
  )

const words = (ms: number): string => (ms < 120_000 ? `${ms / 1000} s` : `${Math.round(ms / 60_000)} minutes`)

/** Watches over one request: its signal fires when the person gives up, or when something takes too long. */
export type Guard = {
  readonly signal: AbortSignal
  /** From now on this is waited for, and no longer what was before. */
  expect(phase: keyof Limits): void
  /** Must be called when the request is over, however it went. */
  release(): void
}

export function guardOf(person: AbortSignal, limits: Limits, first: keyof Limits): Guard {
  const controller = new AbortController()
  const stop = (reason: ModelFault): void => controller.abort(reason)
  const cancel = (): void => stop(new ModelFault('cancelled', 'asking the model was interrupted'))
  const after = (phase: keyof Limits) => setTimeout(() => stop(timedOut(phase, limits)), limits[phase])
  const whole = first === 'firstToken' ? after('end') : null
  let timer = after(first)
  if (person.aborted) cancel()
  else person.addEventListener('abort', cancel, { once: true })
  return {
    signal: controller.signal,
    expect: (phase) => {
      clearTimeout(timer)
      timer = after(phase)
    },
    release: () => {
      clearTimeout(timer)
      if (whole !== null) clearTimeout(whole)
      person.removeEventListener('abort', cancel)
    },
  }
}
