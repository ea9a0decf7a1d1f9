import type { InstalledModel, Judge, ScaleAnswer, ScaleQuestion } from '../../core/model.ts'
import { isBefore } from '../../core/version.ts'
import { broken } from './faults.ts'
import { judged, read } from './shapes.ts'
import type { Request } from './transport.ts'

/** Models that do nothing but judge. */
export const deciders: readonly string[] = ['nimble', 'tev1', 'clef']

/** Servers before it answer "404 page not found". */
export const judgesSince = (version: string): boolean => !isBefore(version, '0.35.0')

export const judgeOf = (request: Request, { name, digest }: InstalledModel): Judge => ({
  name,
  digest,
  judge: async (state, questions, signal) => {
    const asked = Object.entries<ScaleQuestion>(questions)
    const value = await request({ model: name, first: 'firstToken', signal }, (client) =>
      client.systemone({
        model: name,
        state,
        questions: Object.fromEntries(
          asked.map(([key, { instructions, levels }]) => [
            key,
            { type: 'score' as const, instructions, criteria: [...levels] },
          ]),
        ),
        keep_alive: '10m',
      }),
    )
    const { answers } = read(judged, value)
    const scores = asked.map(([key, { levels }]) => [key, onScale(answers[key], levels.length)] as const)
    return Object.fromEntries(scores) as Record<keyof typeof questions, ScaleAnswer>
  },
})

function onScale(answer: ScaleAnswer | undefined, levels: number): ScaleAnswer {
  if (answer === undefined) throw broken('a question has no answer')
  if (answer.score < 0 || answer.score > levels - 1) throw broken(`${answer.score} is not on the scale`)
  return answer
}
