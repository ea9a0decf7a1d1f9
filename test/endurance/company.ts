import { rmSync } from 'node:fs'
import { craft } from './program.ts'
import { states } from './rewritten.ts'
import type { Ordeal } from './scenario.ts'
import { lookAt } from './soundness.ts'
import { differences, seenIn, tracking } from './uninterrupted.ts'

/** Starts so many imports at once into an empty store, and as many more when the history was rewritten. */
export async function surviveCompany(
  { program, history, expected, tell }: Ordeal,
  imports: number,
): Promise<readonly string[]> {
  rmSync(program.home, { recursive: true, force: true })
  const troubles: string[] = []
  for (const state of states) {
    history.show(state)
    const runs = await Promise.all(Array.from({ length: imports }, () => craft(program, tracking)))
    for (const { code, err, left } of runs) {
      if (code !== 0 || err !== '') troubles.push(`one of ${imports} ended with ${code}: ${err}`)
      troubles.push(...left.map((process) => `outlived craft: ${process}`))
    }
    troubles.push(...lookAt(program, history.lines).troubles)
    troubles.push(...differences(await seenIn(program), expected[state].seen))
    tell(`${program.kind}: ${imports} imports at once, ${troubles.length} troubles`)
  }
  return troubles
}
