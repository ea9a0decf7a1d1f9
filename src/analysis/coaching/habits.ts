import { type Aspect, type AspectJudged, aspectWeights, type Coaching } from '../../core/coaching.ts'

const MOST_TIPS = 2
const MOST_STEPS = 3

const aspectNames = Object.keys(aspectWeights) as readonly Aspect[]

type Habits = Pick<Coaching, 'coachingTips' | 'nextSteps'>

/** What to do about a weakness: from now on, and about this commit. */
type Way = { readonly tip: string; readonly step: string | null }

const REWRITE = 'See a better message and what only you can add: craft coach --rewrite <commit>'
const SPLIT = 'Take the next change apart while staging it: git add -p'
const LOOK = 'Read what is staged before the next commit: git diff --cached'
const FOLLOW_UP = 'Mend it in a commit of its own that says which commit it mends: git log -1 <commit>'

const WHY = 'Write the reason before the commit: what was wrong, for whom, and what happens now instead.'
const WHAT = 'Name in each subject the function, option or behaviour that changed.'
const FORM = 'Let a commit-msg hook look at the form: craft coach --message-file "$1"'
const ONE_THING = 'Commit when one thing works, before the next one is begun.'
const WITH_TESTS = 'Write the test that fails first; then it is in the same commit.'
const READ_FIRST = 'Read your own diff before committing: what you put in for yourself is easy to see there.'
const SMALL = 'Write code in pieces that a reader can hold in mind; the commit gets shorter with them.'
const ISSUE = 'Name the issue in the message, so that the discussion is found from the code.'
const AMEND =
  'Put a correction of what is not pushed into the commit it corrects: git commit --fixup <commit>'

// biome-ignore format: one row a rule
const ways: ReadonlyMap<string, Way> = new Map(Object.entries({
  'message/empty': { tip: WHAT, step: REWRITE },
  'message/why-missing': { tip: WHY, step: REWRITE },
  'message/why-weak': { tip: WHY, step: REWRITE },
  'message/revert-why': { tip: WHY, step: null },
  'message/what-missing': { tip: WHAT, step: REWRITE },
  'message/key-only': { tip: WHAT, step: REWRITE },
  'message/body-missing': { tip: WHY, step: REWRITE },
  'message/body-repeats': { tip: WHY, step: null },
  'message/steps-listed': { tip: 'Say in the end what the whole changed, not how you got there.', step: null },
  'message/unrelated-list': { tip: ONE_THING, step: SPLIT },
  'message/subject-length': { tip: FORM, step: REWRITE },
  'message/subject-mood': { tip: FORM, step: REWRITE },
  'message/subject-capital': { tip: FORM, step: REWRITE },
  'message/subject-dot': { tip: FORM, step: REWRITE },
  'message/body-separated': { tip: FORM, step: REWRITE },
  'message/body-width': { tip: FORM, step: REWRITE },
  'message/convention': { tip: FORM, step: REWRITE },
  'changes/tangled': { tip: ONE_THING, step: SPLIT },
  'changes/wide': { tip: ONE_THING, step: SPLIT },
  'changes/formatting-mixed': { tip: 'Format in a commit of its own, before or after the change.', step: SPLIT },
  'changes/whitespace-noise': { tip: 'Format in a commit of its own, before or after the change.', step: LOOK },
  'changes/stray-file': { tip: 'Keep what tools make out of the repository: name it in .gitignore.', step: 'Take the file out and keep it on disk: git rm --cached <file>' },
  'changes/tests-missing': { tip: WITH_TESTS, step: 'Write the test now, in the next commit.' },
  'changes/docs-missing': { tip: 'Change the documentation with the behaviour it describes.', step: FOLLOW_UP },
  'code/large': { tip: ONE_THING, step: SPLIT },
  'code/branches': { tip: SMALL, step: null },
  'code/deep-nesting': { tip: SMALL, step: null },
  'code/long-function': { tip: SMALL, step: null },
  'code/long-lines': { tip: READ_FIRST, step: null },
  'code/commented-out': { tip: 'Delete code instead of commenting it out: git keeps it.', step: FOLLOW_UP },
  'code/conflict-marker': { tip: READ_FIRST, step: 'Find the markers that are left: git grep -nE "^(<{7}|>{7}) "' },
  'code/debug-print': { tip: READ_FIRST, step: FOLLOW_UP },
  'code/debugger': { tip: READ_FIRST, step: FOLLOW_UP },
  'code/focused-test': { tip: READ_FIRST, step: FOLLOW_UP },
  'code/skipped-test': { tip: 'Give a test that is skipped the reason and the issue.', step: null },
  'code/secret': { tip: 'Keep secrets in the environment or in a file that git ignores.', step: 'Withdraw the secret where it was issued: history keeps it even after it is deleted.' },
  'code/todo': { tip: 'Give a TODO the number of an issue, so that it is not forgotten.', step: null },
  'context/could-amend': { tip: AMEND, step: null },
  'context/placeholder-chain': { tip: AMEND, step: null },
  'context/repeated-subject': { tip: WHAT, step: REWRITE },
  'context/issue-missing': { tip: ISSUE, step: null },
} satisfies Record<string, Way>))

/** From tables, the costliest weakness first; the same commit gets the same words. Nothing is said of what cost nothing. */
export function habitsOf(aspects: Readonly<Record<Aspect, AspectJudged>>): Habits {
  const taken = aspectNames.flatMap((name) =>
    aspects[name].findings
      .filter(({ points }) => points < 0)
      .map(({ rule, points }) => ({ way: ways.get(rule), lost: points * aspects[name].weight })),
  )
  taken.sort((a, b) => a.lost - b.lost)
  const tips = new Set<string>()
  const steps = new Set<string>()
  for (const { way } of taken) {
    if (way === undefined) continue
    if (tips.size < MOST_TIPS) tips.add(way.tip)
    if (way.step !== null && steps.size < MOST_STEPS) steps.add(way.step)
  }
  return { coachingTips: [...tips], nextSteps: [...steps] }
}
