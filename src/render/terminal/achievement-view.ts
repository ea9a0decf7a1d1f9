import type { Achievement, Collaborator, Evidence, Figure, Skill } from '../../core/achievement.ts'
import type { Advised } from '../../core/advised.ts'
import type { ScoredAchievement } from '../../core/portfolio.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { builtUpon, changed, count, day, days, readings, shortEvidence } from '../words.ts'
import { marksOf } from './achievements-view.ts'
import { bar, columns, hanging, proseWidth, wrap } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'

const line = (text: string): string => safe(text, 'terminal-line')

/** Everything known about one achievement, under headings; those with nothing to say are left out. */
export function achievementView({ achievement, score, advised }: ScoredAchievement, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const bullets = (texts: readonly string[]) => texts.flatMap((text) => hanging('  - ', line(text), width))
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Size', bullets(sizeOf(achievement))],
    ['By a model', advised === undefined ? [] : bullets(saidBy(advised, achievement))],
    ['Why this is one piece of work', bullets(achievement.because)],
    ['Figures', bullets(achievement.figures.map(figureText))],
    ['Skills', skillLines(achievement.skills, paint, screen.width)],
    ['People', bullets(achievement.collaborators.map(personText))],
    ['What happened after', bullets(tracesOf(achievement))],
    ['Evidence', evidenceLines(achievement.evidence, paint, screen.width)],
  ]
  const about = [
    achievement.category,
    days(achievement.startedAt, achievement.completedAt),
    marksOf(achievement),
  ]
  const percentile = score.percentile === null ? '' : `, above ${score.percentile} % of the author's own work`
  const head = [
    ...wrap(line(achievement.title), width).map(paint.title),
    ...wrap(`${about.filter((part) => part !== '').join(' · ')} · ${line(achievement.author.name)}`, width),
    paint.faint(achievement.id),
    '',
    `Score ${paint.number(String(score.value))} of 100  ${bar(score.value, 100, 10)}`,
    ...wrap(`${readings(score)}${percentile}`, width),
    ...proseOf(achievement).flatMap((text) => ['', ...wrap(safe(text, 'terminal'), width)]),
  ]
  const body = sections.flatMap(([title, lines]) =>
    lines.length === 0 ? [] : ['', paint.heading(title), ...lines],
  )
  return `${[...head, ...body].join('\n')}\n`
}

const proseOf = ({ summary, description }: Achievement): readonly string[] =>
  [summary ?? '', description].map((text) => text.trim()).filter((text) => text !== '')

function sizeOf({ size }: Achievement): readonly string[] {
  if (size.commits === 0) return []
  const files = `${count(size.files, 'file')} in ${count(size.directories, 'directory', 'directories')}`
  return [
    `${count(size.commits, 'commit')}, ${files}, ${changed(size.insertions, size.deletions)} lines`,
    ...(size.testLines > 0 ? [`${count(size.testLines, 'line')} of it in tests`] : []),
    ...(size.unworkedLines > 0
      ? [`not counted: ${count(size.unworkedLines, 'line')} in generated, vendored and lock files`]
      : []),
  ]
}

/** Which of the words above and the figures below are not the author's and not those of rules. */
function saidBy({ model, summary, figures }: Advised, achievement: Achievement): readonly string[] {
  const isShown = summary !== null && achievement.summary === summary
  return [
    ...(isShown ? [`${model} wrote the summary, held against the evidence`] : []),
    ...(figures.length === 0
      ? []
      : [`${model} quoted ${figures.map((one) => `“${one.quotation}”`).join(', ')}`]),
  ]
}

const figureText = ({ name, value, unit, quotation, provenance, source }: Figure): string =>
  `${name}: ${value} ${unit}, ${provenance}${source === '' ? '' : ` in ${shortEvidence(source)}`}: “${quotation}”`

const skillLines = (skills: readonly Skill[], paint: Paint, width: number): readonly string[] =>
  columns(
    skills.map(({ name, because }) => ['', line(name), line(because)]),
    [{ max: 0 }, { max: Math.floor(width / 3) }, { paint: paint.faint }],
    width - 2,
  ).map((text) => `  ${text}`)

const roleWords = {
  author: 'author',
  'co-author': 'co-author',
  reviewer: 'reviewer',
  reviewed: 'whose work was reviewed',
} satisfies Record<Collaborator['role'], string>

const personText = ({ name, email, role, commits }: Collaborator): string =>
  `${name || email} (${roleWords[role]}${commits === 0 || role === 'reviewer' ? '' : `, ${count(commits, 'commit')}`})`

function tracesOf({ traces, completedAt }: Achievement): readonly string[] {
  return [
    ...(traces.laterCommits > 0 ? [builtUpon(traces)] : []),
    ...(traces.release === null ? [] : [`first released in ${traces.release}`]),
    ...(traces.closedIssues.length > 0 ? [`closed ${traces.closedIssues.join(', ')}`] : []),
    ...(traces.revertedCommits > 0
      ? [`${count(traces.revertedCommits, 'commit')} of it reverted later`]
      : []),
    ...(completedAt === null ? ['when it was completed is not known'] : []),
  ]
}

const evidenceLines = (evidence: readonly Evidence[], paint: Paint, width: number): readonly string[] =>
  columns(
    evidence.map(({ kind, target, at, label }) => [
      kind,
      shortEvidence(line(target)),
      width < 60 || at === null ? '' : day(at),
      line(label),
    ]),
    [{ paint: paint.faint }, { paint: paint.id, max: Math.floor(width / 3) }, { paint: paint.faint }, {}],
    width - 2,
  ).map((text) => `  ${text}`)
