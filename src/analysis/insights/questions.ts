import type { Category } from '../../core/category.ts'
import type { Question, QuestionKind, Trace } from '../../core/insights.ts'
import { localDay } from '../../core/time.ts'
import { many } from '../impact/part.ts'
import type { Told } from './told.ts'
import { type Incident, isAtNight, type OwnTraces } from './traces.ts'

const MOST_SHOWN = 5
const MOST_NAMED = 3
const MOST_INCIDENTS = 3
/** Enough of an object id for git to find it by. */
const SHORT = 12
/** One change of a kind that everybody makes now and then is no work of its own. */
const LEAST = 3

export type Found = {
  readonly reviews: readonly Trace[]
  readonly newcomers: readonly Trace[]
  readonly own: OwnTraces
}

type Form = {
  readonly least: number
  readonly category: Category
  readonly tag: string
  readonly asks: (traces: readonly Trace[]) => string
  readonly title: (traces: readonly Trace[]) => string
}

/**
 * Asks about what no achievement tells of, repository by repository.
 * @param recordedBy the first words of a command line that records work of a repository; null where nobody here can
 */
export function questionsOn(
  found: Found,
  told: Told,
  recordedBy: (repositoryId: string) => readonly string[] | null,
): readonly Question[] {
  const ask = (kind: QuestionKind, form: Form, traces: readonly Trace[]): readonly Question[] =>
    byRepository(traces).flatMap((own) =>
      own.length < form.least ? [] : [question(kind, form, own, recordedBy)],
    )
  const { own } = found
  return [
    ...ask('reviews', forms.reviews, told.unreviewed(found.reviews)),
    ...ask('newcomers', forms.newcomers, told.unspoken(found.newcomers)),
    ...own
      .incidents()
      .filter(({ revert, fix }) => told.unspoken([revert, fix]).length === 2)
      .slice(-MOST_INCIDENTS)
      .reverse()
      .flatMap((one) => ask('incident', incidentForm(one), [one.revert, one.fix])),
    ...ask('urgent', forms.urgent, told.unspoken(own.of('urgent'))),
    ...(['flaky-tests', 'dependencies', 'documentation'] as const).flatMap((kind) =>
      ask(kind, forms[kind], told.untold(own.of(kind))),
    ),
  ]
}

function byRepository(traces: readonly Trace[]): readonly (readonly Trace[])[] {
  const found = new Map<string, Trace[]>()
  for (const trace of traces) found.set(trace.repositoryId, [...(found.get(trace.repositoryId) ?? []), trace])
  return [...found.values()].map((own) =>
    own.sort((a, b) => b.at.seconds - a.at.seconds || (a.target < b.target ? -1 : 1)),
  )
}

function question(
  kind: QuestionKind,
  form: Form,
  traces: readonly Trace[],
  recordedBy: (repositoryId: string) => readonly string[] | null,
): Question {
  const repositoryId = traces[0]?.repositoryId ?? ''
  const first = recordedBy(repositoryId)
  const days = traces.map(({ at }) => localDay(at)).sort()
  return {
    kind,
    repositoryId,
    asks: form.asks(traces),
    count: traces.length,
    evidence: traces.slice(0, MOST_SHOWN).map(({ kind, target, label, at }) => ({ kind, target, label, at })),
    command: first && [
      ...first,
      ...['--title', form.title(traces), '--category', form.category, '--tag', form.tag],
      ...['--started', days[0] ?? '', '--completed', days.at(-1) ?? ''],
      ...traces.slice(0, MOST_NAMED).flatMap((one) => ['--evidence', named(one)]),
    ],
  }
}

const named = ({ kind, target }: Trace): string => (kind === 'commit' ? target.slice(0, SHORT) : `!${target}`)

const peopleOf = (traces: readonly Trace[]): string =>
  many(new Set(traces.map(({ person }) => person)).size, 'person', 'people')

/** `41 commits by 12 people and 3 pull requests by 2 people`. */
function reviewed(traces: readonly Trace[]): string {
  const said = (kind: Trace['kind'], noun: string): readonly string[] => {
    const own = traces.filter((one) => one.kind === kind)
    return own.length === 0 ? [] : [`${many(own.length, noun)} by ${peopleOf(own)}`]
  }
  return [...said('commit', 'commit'), ...said('pull-request', 'pull request')].join(' and ')
}

const commits = (traces: readonly Trace[]): string => many(traces.length, 'commit')
const say = (traces: readonly Trace[], one: string, several: string): string =>
  traces.length === 1 ? one : several

const forms: Readonly<Record<Exclude<QuestionKind, 'incident'>, Form>> = {
  reviews: {
    least: 1,
    category: 'collaboration',
    tag: 'reviews',
    asks: (traces) => `You reviewed ${reviewed(traces)}: what became better by it?`,
    title: (traces) => `Reviewed ${reviewed(traces)}`,
  },
  newcomers: {
    least: 1,
    category: 'collaboration',
    tag: 'newcomers',
    asks: (traces) =>
      `The first ${say(traces, 'commit of 1 person', `commits of ${peopleOf(traces)}`)} here went through your hands: how did you help ${say(traces, 'them', 'these people')} in?`,
    title: (traces) => `Helped ${peopleOf(traces)} with a first contribution`,
  },
  urgent: {
    least: 1,
    category: 'collaboration',
    tag: 'incident',
    asks: (traces) => {
      const night = traces.filter(isAtNight).length
      const when = night === 0 ? '' : `, ${night === traces.length ? 'written' : `${night} of them`} at night`
      return `${commits(traces)} of yours ${say(traces, 'speaks', 'speak')} of a hotfix, an outage or an incident${when}: what had happened, and for whom?`
    },
    title: (traces) => `Solved ${say(traces, 'an urgent problem', `${traces.length} urgent problems`)}`,
  },
  'flaky-tests': {
    least: 1,
    category: 'testing',
    tag: 'flaky-tests',
    asks: (traces) =>
      `${commits(traces)} of yours ${say(traces, 'mends', 'mend')} tests that failed now and then, and ${say(traces, 'is', 'are')} told only as small change: whom had they held up?`,
    title: () => 'Made flaky tests reliable',
  },
  dependencies: {
    least: LEAST,
    category: 'maintenance',
    tag: 'dependencies',
    asks: (traces) =>
      `${commits(traces)} of yours keep dependencies up to date, and are told only as small change: did one of them close a hole or clear the way for something?`,
    title: () => 'Kept dependencies up to date',
  },
  documentation: {
    least: LEAST,
    category: 'documentation',
    tag: 'documentation',
    asks: (traces) =>
      `${commits(traces)} of yours change documentation alone, and are told only as small change: whom did that help?`,
    title: (traces) => `Improved the documentation in ${commits(traces)}`,
  },
}

const incidentForm = ({ revert, days }: Incident): Form => ({
  least: 1,
  category: 'collaboration',
  tag: 'incident',
  asks: () =>
    `You took a change back (${revert.label}) and mended it ${days === 0 ? 'the same day' : `${many(days, 'day')} later`}: what had broken, and for whom?`,
  title: () => `Took back a change that broke something, and mended it`,
})
