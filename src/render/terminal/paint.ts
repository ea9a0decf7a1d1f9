import { Chalk } from 'chalk'
import type { Screen } from '../../core/screen.ts'

type Brush = (text: string) => string

/** Colours by what a text means. Every view must read the same without them. */
export type Paint = Readonly<
  Record<'title' | 'heading' | 'good' | 'weak' | 'bad' | 'faint' | 'number' | 'id' | 'link', Brush>
>

/** The sixteen colours every terminal has, or none where the screen wants none. */
export function paintFor(screen: Pick<Screen, 'color'>): Paint {
  const chalk = new Chalk({ level: screen.color ? 1 : 0 })
  // chalk joins all its arguments: given to map() as it is, it would print the index too.
  const alone =
    (brush: Brush): Brush =>
    (text) =>
      brush(text)
  return {
    title: alone(chalk.bold),
    heading: alone(chalk.bold),
    good: alone(chalk.green),
    weak: alone(chalk.yellow),
    bad: alone(chalk.red),
    faint: alone(chalk.dim),
    number: alone(chalk.cyan),
    id: alone(chalk.yellow),
    link: alone(chalk.underline),
  }
}
