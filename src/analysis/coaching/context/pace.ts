import type { CoachFinding, CoachInput, Neighbours } from '../../../core/coaching.ts'

const DAY = 24 * 3600
const SILENCE = 5 * DAY
const VERY_LARGE = 1500
const MANY_FILES = 8

/** Much at once after days without a commit: a hint at work that was kept back, no more. */
export function pace(input: CoachInput, { sinceLast }: Neighbours): readonly CoachFinding[] {
  if (sinceLast === null || sinceLast < SILENCE || input.files === null) return []
  const written = input.files.filter((file) => file.mark === null && !file.binary)
  const lines = written.reduce((sum, file) => sum + file.insertions + file.deletions, 0)
  if (lines < VERY_LARGE || written.length < MANY_FILES) return []
  const days = Math.round(sinceLast / DAY)
  return [
    {
      rule: 'context/long-silence',
      points: -0.5,
      because: `${lines} lines arrive at once, ${days} days after the author's last commit.`,
      evidence: `${days} days, ${lines} lines`,
      place: null,
      advice: 'Commit the next piece of work in steps, as soon as each of them works.',
    },
  ]
}
