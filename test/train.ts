/**
 * `npm run train -- <commit-types.jsonl[.gz]>`: learns the type of a commit from commits whose authors typed it, says how
 * well that goes on projects it was not trained on, and writes the weights that ship.
 */
import { writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { describe } from '../src/analysis/classify/type.ts'
import { learnedTypes, modelOf, scored } from '../src/analysis/classify/type-model.ts'
import { commonest, naiveBayes, sees } from './training/bayes.ts'
import { readCommits, type TypedCommit } from './training/data.ts'
import { copiesOf, type Example, examplesOf } from './training/examples.ts'
import { learned } from './training/fit.ts'
import {
  type Answer,
  bestTemperature,
  calibrationError,
  confusion,
  measured,
  type Scores,
} from './training/measure.ts'
import { moduleOf, packed } from './training/pack.ts'

const target = 'src/analysis/classify/weights/type-weights.ts'
const labels = {
  'as typed (spellings of one type counted as one)': (example: Example) => example.typed,
  'evened out (see test/training/labels.ts)': (example: Example) => example.clean,
}
const methods = ['commonest', 'bayes, words', 'bayes, words+paths', 'craft'] as const
type Method = (typeof methods)[number]

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: npm run train -- <commit-types.jsonl[.gz]>')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const examples = examplesOf(readCommits(path, (trouble) => process.stderr.write(`${trouble}\n`)))
const projects = [...new Set(examples.map(({ commit }) => commit.repo))]
say(`${examples.length} commits of ${projects.length} projects, each judged by what the others taught`)

const scores = new Map<Example, ArrayLike<number>>()
for (const project of projects) {
  const model = modelOf(packed(taught(examples.filter(({ commit }) => commit.repo !== project)), 1))
  for (const example of of(project)) scores.set(example, scored(model, changeOf(example.commit)).scores)
}
for (const [title, label] of Object.entries(labels)) tabulate(title, label)

const judged: readonly Scores[] = examples.map((example) => ({
  truth: example.clean,
  scores: scoresOf(example),
}))
const temperature = bestTemperature(judged)
const errors = [1, temperature].map((at) => calibrationError(judged, at).toFixed(3))
say(`temperature ${temperature.toFixed(2)}: the error of probabilities goes from ${errors.join(' to ')}`)

const weights = packed(taught(examples), temperature)
const text = moduleOf(weights)
writeFileSync(target, text)
const started = performance.now()
modelOf(weights)
const took = (performance.now() - started).toFixed(1)
say(
  `${target}: ${weights.rows.split('\n').length} features, ${Math.round(text.length / 1024)} KiB, read in ${took} ms`,
)

function taught(by: readonly Example[]) {
  return learned([...by, ...copiesOf(by)])
}

function of(project: string): readonly Example[] {
  return examples.filter(({ commit }) => commit.repo === project)
}

function changeOf(commit: TypedCommit) {
  return describe(commit.message, commit.files).change
}

function scoresOf(example: Example): ArrayLike<number> {
  return scores.get(example) as ArrayLike<number>
}

function answersOf(project: string, label: (example: Example) => number): Record<Method, readonly Answer[]> {
  const others = examples.filter(({ commit }) => commit.repo !== project)
  const guesses = {
    commonest: commonest(others, label),
    'bayes, words': naiveBayes(others, label, sees.words),
    'bayes, words+paths': naiveBayes(others, label, sees.wordsAndPaths),
  }
  const answered = (guess: (example: Example) => number) =>
    of(project).map((example) => ({ truth: label(example), said: guess(example) }))
  return {
    commonest: answered(({ commit }) => guesses.commonest(commit)),
    'bayes, words': answered(({ commit }) => guesses['bayes, words'](commit)),
    'bayes, words+paths': answered(({ commit }) => guesses['bayes, words+paths'](commit)),
    craft: answered((example) => {
      const its = Array.from(scoresOf(example))
      return its.indexOf(Math.max(...its))
    }),
  }
}

/** Prints accuracy and macro-F1 of every method on every project, and of craft by type. */
function tabulate(title: string, label: (example: Example) => number): void {
  say(`\nLabels ${title}: accuracy / macro-F1`)
  const wide = Math.max(...projects.map(({ length }) => length))
  const row = (name: string, cells: readonly string[]) =>
    say(`${name.padEnd(wide)} ${cells.map((cell) => cell.padStart(19)).join('')}`)
  row('', methods)
  const all: Record<Method, Answer[]> = {
    commonest: [],
    'bayes, words': [],
    'bayes, words+paths': [],
    craft: [],
  }
  const cell = (answers: readonly Answer[]) => {
    const { accuracy, macroF1 } = measured(answers)
    return `${accuracy.toFixed(3)} / ${macroF1.toFixed(3)}`
  }
  for (const project of projects) {
    const answers = answersOf(project, label)
    row(
      project,
      methods.map((method) => cell(answers[method])),
    )
    for (const method of methods) all[method].push(...answers[method])
  }
  row(
    'all',
    methods.map((method) => cell(all[method])),
  )
  tabulateTypes(all.craft)
}

/** Prints what became of every type: how often it was said to be each, and how good that is. */
function tabulateTypes(answers: readonly Answer[]): void {
  const counts = confusion(answers)
  const { f1 } = measured(answers)
  const row = (cells: readonly string[]) => say(cells.map((cell) => cell.padStart(10)).join(''))
  say('')
  row(['craft', ...learnedTypes, 'precision', ' recall', 'F1'])
  for (const [place, type] of learnedTypes.entries()) {
    const its = counts[place] as readonly number[]
    const right = its[place] as number
    const said = counts.reduce((sum, other) => sum + (other[place] as number), 0)
    const are = its.reduce((sum, count) => sum + count, 0)
    const share = (of: number) => (of === 0 ? '-' : (right / of).toFixed(2))
    row([type, ...its.map(String), share(said), share(are), f1[place]?.toFixed(2) ?? '-'])
  }
}
