import { formsOf, type Mood, verbTables } from '../message/verbs.ts'

export type VerbForm = { readonly base: string; readonly mood: Mood }

// Verbs that subjects begin with now and then; too rare to learn a house's habit from.
const RARER =
  'activate amend assume attach await batch benchmark bind bootstrap borrow bundle bypass capture centralize centralise center chain claim coerce colorize comment commit compress concatenate condense connect construct count crash credit customize customise debug declutter deduplicate delegate deploy deserialize despecialize detach disconnect discover dismiss dispose distinguish divide drain edit elaborate eliminate embed employ encapsulate encrypt enlarge enqueue enrich erase establish evaluate exchange expire explore extrapolate fall fetch fill fire flatten focus forward free freeze fulfil generalize generalise grant group grow hash hint host identify imply increment infer inform inject instantiate instruct instrument interpret invoke isolate issue iterate justify kick lay loosen loop lose maintain manage manually mangle mention merge migrate mimic mirror mitigate mount mute obtain occur offer offload optimise outline overhaul overwrite pad paginate pause persist pick pin place point populate postpone precompute prefix prepend preserve probe profile prohibit prune pull quit rearrange reapply reattach rebrand recalculate recompile reconcile reconnect recreate recycle redesign redirect reenable reestablish refuse regenerate reimplement reinstate reject relocate rely remap remember renew renumber repair repeat rephrase replicate reproduce republish rerun reschedule resize resume retire retrieve revamp revise revisit rewire rewrap roll salvage sanitise schedule scroll seed select shift shorten shrink shuffle sign simulate slice slim solve spread stabilise standardize standardise stub style submit subscribe subtract surround survive suspend synchronise tackle target teach terminate throttle toggle treat turn unblock uncomment understand unescape uninstall unpack unpin unplug unregister unroll unskip unwind unzip upload utilise vary vendor visualize void warm watch widen withdraw yield zip zoom'
const RARER_IRREGULAR =
  'fall fell fallen,freeze froze frozen,grow grew grown,lay laid,lose lost,overwrite overwrote overwritten,quit,rerun reran,shrink shrank shrunk,spread,understand understood,unwind unwound,withdraw withdrew withdrawn,bind bound,bypass bypassed,get got gotten'
// `labelled`, `omitted`: the last letter doubles, or does not, by stress and by country.
const MAY_DOUBLE = /[^aeiou][aeiou][bdglmnprt]$/

let known: ReadonlyMap<string, VerbForm> | null = null

/** What a word in lower case is a form of where it begins a subject; undefined for bases and for what is no verb we know. */
export function verbFormOf(word: string): VerbForm | undefined {
  known ??= forms()
  return known.get(word)
}

let bases: ReadonlySet<string> | null = null

/** Is it a verb as one tells somebody to do something? */
export function isBase(word: string): boolean {
  bases ??= new Set([...rows().map(([base]) => base as string), ...regulars()])
  return bases.has(word)
}

/** Forms that are as often nouns or adjectives: `tests`, `broken`. */
export const ambiguousForms: ReadonlySet<string> = new Set(verbTables.ambiguous.split(' '))

const rows = (): readonly (readonly string[])[] =>
  `${verbTables.irregular},${RARER_IRREGULAR}`.split(',').map((row) => row.split(' '))

const regulars = (): readonly string[] => `${verbTables.regular} ${RARER}`.split(' ')

function forms(): ReadonlyMap<string, VerbForm> {
  const map = new Map<string, VerbForm>()
  const note = (base: string, pasts: readonly string[]): void => {
    for (const stem of MAY_DOUBLE.test(base) ? [base, base + base.at(-1)] : [base]) {
      const [past, gerund] = formsOf(stem)
      for (const word of pasts.length > 0 ? pasts : [past]) map.set(word, { base, mood: 'past' })
      map.set(gerund, { base, mood: 'gerund' })
    }
    map.set(formsOf(base)[2], { base, mood: 'third' })
  }
  for (const base of regulars()) note(base, [])
  for (const [base, ...pasts] of rows()) note(base as string, pasts.length > 0 ? pasts : [base as string])
  // `found`, `read`, `set`: what is a base itself is left alone.
  for (const base of map.keys()) if (isBase(base)) map.delete(base)
  return map
}
