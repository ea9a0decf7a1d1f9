import { statedFigures } from '../../analysis/by-hand/figures.ts'
import type { Evidence } from '../../core/achievement.ts'
import type { Stated, StatedWords } from '../../core/by-hand.ts'
import { type Category, categories } from '../../core/category.ts'
import { orMeant } from '../../core/closest.ts'
import { Fault } from '../../core/errors.ts'
import { periodOf, secondsOf } from '../../core/period.ts'
import type { Stamp } from '../../core/time.ts'
import { evidenceNamed, type Places } from './evidence.ts'

/**
 * What a person's words state, checked; empty words for a date or the summary take it away.
 * @throws Fault('usage') for a category, a date, a figure or evidence that can't be read
 */
export async function statedBy(words: StatedWords, now: Date, places: Places): Promise<Stated> {
  const { title, description, category, started, completed, tags, summary, evidence, because } = words
  const figures = statedFigures(words)
  if (figures.length === 0 && because !== undefined)
    throw new Fault('usage', '--because is for a figure, and there is none', 'add e.g. --hours "40/month"')
  const proofs: Evidence[] = []
  for (const named of evidence ?? []) proofs.push(await evidenceNamed(named, places))
  return {
    ...(title === undefined ? {} : { title: titleOf(title) }),
    ...(description === undefined ? {} : { description: description.trim() }),
    ...(category === undefined ? {} : { category: categoryOf(category) }),
    ...(started === undefined ? {} : { startedAt: stampOf(started, now) }),
    ...(completed === undefined ? {} : { completedAt: stampOf(completed, now) }),
    ...(tags === undefined ? {} : { tags: tagsOf(tags) }),
    ...(summary === undefined ? {} : { summary: summary.trim() || null }),
    ...(figures.length === 0 ? {} : { figures }),
    ...(proofs.length === 0 ? {} : { evidence: proofs }),
  }
}

function titleOf(typed: string): string {
  const title = typed.replace(/\s+/g, ' ').trim()
  if (title === '') throw new Fault('usage', 'an achievement needs a title', 'give it one: --title "…"')
  return title
}

/** Words that people have for a category beside its own. */
const meanings: Readonly<Record<string, Category>> = {
  optimization: 'performance',
  optimisation: 'performance',
}

function categoryOf(typed: string): Category {
  const word = typed.trim().toLowerCase()
  const known = categories.find((one) => one === word) ?? meanings[word]
  if (known !== undefined) return known
  const message = orMeant(`there is no category "${typed}"`, word, [...categories])
  throw new Fault('usage', message, `use one of: ${categories.join(', ')}`)
}

function stampOf(typed: string, now: Date): Stamp | null {
  if (typed.trim() === '') return null
  const { since = 0 } = secondsOf(periodOf({ since: typed }, now))
  return { seconds: Math.floor(since), offset: 0 }
}

const tagsOf = (typed: readonly string[]): readonly string[] => [
  ...new Set(
    typed
      .flatMap((text) => text.split(','))
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
]
