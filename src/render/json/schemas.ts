import * as z from 'zod'
import { coach, coachInsights, coaching, coachProgress, session } from './shapes/coaching.ts'
import { portfolio, redacted, resume, snapshot, snapshotDiff } from './shapes/documents.ts'
import { search, sync } from './shapes/found.ts'
import { backup, commit, detected, failure, restore, stats, track, transfer } from './shapes/history.ts'
import { insights, ladder } from './shapes/look-back.ts'
import { doctor, hook, identities, repair, setting } from './shapes/machine.ts'
import { modelCall, modelForget, modelPull, models, modelTest, prompt } from './shapes/models.ts'
import { text } from './shapes/words.ts'
import { achievement, achievementInput, analysis, change, explain, similar } from './shapes/work.ts'

/** The published shapes, by the name `craft schema` knows them by; lists are arrays of one of them (of `track` and `failure`). */
export const shapes = {
  commit,
  achievement,
  explain,
  analysis,
  track,
  sync,
  failure,
  detect: detected.extend({ repository: text }),
  portfolio,
  snapshot,
  'snapshot-diff': snapshotDiff,
  resume,
  stats,
  insights,
  ladder,
  setting,
  identities,
  hook,
  export: transfer,
  import: transfer,
  doctor,
  repair,
  backup,
  restore,
  coaching,
  coach,
  'coach-progress': coachProgress,
  'coach-insights': coachInsights,
  models,
  'model-pull': modelPull,
  'model-test': modelTest,
  'model-call': modelCall,
  'model-forget': modelForget,
  prompt,
  'coach-session': session,
  search,
  similar,
  redact: redacted,
  change,
  'achievement-input': achievementInput,
}

/** The JSON Schema (draft 2020-12) of each published shape, made when asked for. */
export const jsonSchemas = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => [name, () => z.toJSONSchema(shape)]),
) as Readonly<Record<keyof typeof shapes, () => unknown>>
