import type { Step } from '../../core/coach-progress.ts'
import type { Screen } from '../../core/screen.ts'

const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const
/** What the lowest block stands for, and all below it. */
const LOWEST = 2

type Look = Pick<Screen, 'isAscii'>

/**
 * One character a step, always on the same scale, so that two lines can be compared: a block a point, or the digit of
 * the whole points where a screen has no blocks. A gap stays a gap.
 */
export const sparkline = (steps: readonly Pick<Step, 'score'>[], { isAscii }: Look): string =>
  steps.map(({ score }) => (isAscii ? digitOf(score) : blockOf(score))).join('')

/** What its characters mean. */
export const sparklineKey = ({ isAscii }: Look): string =>
  isAscii
    ? 'the digit is the whole points, 9 also for 10, . is no commits'
    : `a step a point, ${BLOCKS[0]} below ${LOWEST + 1}, ${BLOCKS[7]} from 9 on, · no commits`

function blockOf(score: number | null): string {
  if (score === null) return '·'
  return BLOCKS[Math.min(BLOCKS.length - 1, Math.max(0, Math.floor(score) - LOWEST))] ?? ''
}

const digitOf = (score: number | null): string =>
  score === null ? '.' : String(Math.min(9, Math.max(0, Math.floor(score))))
