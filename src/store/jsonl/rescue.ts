import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Rescue, Salvaged } from '../../core/checkup.ts'
import { makeFolder } from '../make-folder.ts'
import { syncFolder } from '../whole-file.ts'
import { writeWhole } from './disk.ts'
import { storeFault } from './faults.ts'
import { isLabelled, labelAgain } from './folder.ts'
import { type JsonlOptions, openFolder } from './store.ts'

/**
 * Mends the store in `folder` where it stands: `salvage` moves the lines that are no records into a folder beside it.
 * Until then nothing is taken away, and each file is the old one or the new one, whole.
 */
export function rescueFolder(folder: string, options: JsonlOptions): Rescue {
  const kept = newPlace(`${folder}.damaged-${stampOf(options.now())}`)
  const keep = (name: string, spoiled: readonly Buffer[]) => {
    makeFolder(kept)
    writeWhole(
      join(kept, name),
      spoiled.flatMap((line) => [line, Buffer.from('\n')]),
    )
    syncFolder(dirname(kept))
  }
  try {
    if (!isLabelled(folder)) relabel(folder, kept, options.craftVersion)
  } catch (cause) {
    throw storeFault(folder, cause)
  }
  const { store, door, files } = openFolder(folder, options)
  return {
    kept,
    fresh: store,
    checkouts: store.repositories.checkouts(),
    salvage() {
      const lost: string[] = []
      door.write(() => {
        for (const file of files)
          file.leaveOut((name, spoiled) => {
            keep(name, spoiled)
            lost.push(`${name}: ${spoiled.length} ${spoiled.length === 1 ? 'line' : 'lines'}`)
          })
      })
      return { ...nothing, lost } satisfies Salvaged
    },
    finish: () => store.close(),
    abandon: () => store.close(),
  }
}

/** What can be read stays where it is. */
const nothing = { commits: 0, achievements: 0, coachings: 0, sessions: 0, modelCalls: 0, activities: 0 }

function relabel(folder: string, kept: string, craftVersion: string): void {
  const label = join(folder, 'craft.json')
  if (existsSync(label)) {
    mkdirSync(kept, { mode: 0o700 })
    copyFileSync(label, join(kept, basename(label)))
  }
  labelAgain(folder, craftVersion)
}

const stampOf = (now: Date): string => now.toISOString().slice(0, 19).replaceAll(':', '-')

function newPlace(wanted: string): string {
  for (let number = 2, place = wanted; ; number++) {
    if (!existsSync(place)) return place
    place = `${wanted}-${number}`
  }
}
