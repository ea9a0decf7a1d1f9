import type {
  Portfolio,
  PortfolioMaterial,
  Resume,
  ResumeProject,
  ScoredAchievement,
  Sentence,
} from '../../../core/portfolio.ts'
import type { Repository } from '../../../core/repository.ts'
import { localDay } from '../../../core/time.ts'
import { count, listed, number } from '../../words.ts'
import { citeKind } from '../claim.ts'
import { periodInWords, spanOfDays } from '../dates.ts'
import { documentOf, section, subjectOf } from '../document.ts'
import { claimFigures, figureInWords } from '../figures.ts'
import { webAddress } from '../links.ts'
import { type ReceiptBook, receiptBook } from '../receipts.ts'
import { skillsToName } from '../skills.ts'
import type { Template } from '../template.ts'
import { isUpkeep, leadingKinds } from '../themes.ts'
import { highlightsOf } from './highlights.ts'
import { profile } from './profile.ts'

/** A resume by repository. Employers and positions stand in no repository, so it has none. */
export const resume: Template = { format: 'json', tellsDone: true, build }

const HIGHLIGHTS = 8
const KEYWORDS = 12

type Told = { readonly project: ResumeProject; readonly highlights: readonly Sentence[] }

function build(material: PortfolioMaterial): Portfolio {
  const book = receiptBook(material.repositories)
  const projects = material.repositories
    .map((one) => projectOf(one, material, book))
    .filter((one) => one !== null)
    .sort((a, b) => compare(b.project.endDate, a.project.endDate) || compare(a.project.name, b.project.name))
  const value = resumeOf(material, projects)
  const sections = [
    section('profile', 'Profile', { paragraphs: [{ text: value.summary, receipts: [] }] }),
    ...projects.map(({ project, highlights }, index) =>
      section(`project-${index + 1}`, project.name, {
        paragraphs: aboutProject(project, projects.length === 1),
        points: highlights,
      }),
    ),
    section('skills', 'Skills', {
      points: value.skills.map(({ name, keywords }) => ({
        text: `${name}: ${keywords.join(', ')}`,
        receipts: [],
      })),
    }),
  ]
  const { subject, period } = material
  const head = {
    template: 'resume',
    title: `Resume: ${subjectOf(material)}, ${periodInWords(period)}`,
    facts: [],
    warnings: subject === null ? ['A resume is of one person: this one tells everybody’s work.'] : [],
  }
  return { ...documentOf(material, head, sections, book), resume: value }
}

const compare = (a: string | null, b: string | null): number => {
  const [first, second] = [a ?? '', b ?? '']
  return first < second ? -1 : Number(first > second)
}

/** Where there is one repository, its kinds of work stand in the profile already. */
function aboutProject(
  { description, startDate, endDate, keywords }: ResumeProject,
  isOnly: boolean,
): readonly Sentence[] {
  const text = [
    ...(startDate === null || endDate === null ? [] : [`${spanOfDays(startDate, endDate)}.`]),
    ...(isOnly ? [] : [description]),
    ...(keywords.length === 0 ? [] : [`${keywords.join(', ')}.`]),
  ].join(' ')
  return text === '' ? [] : [{ text, receipts: [] }]
}

function projectOf(
  { id, name, remoteUrl }: Repository,
  { chosen }: PortfolioMaterial,
  book: ReceiptBook,
): Told | null {
  const work = chosen.filter(({ achievement }) => achievement.repositoryId === id)
  if (work.length === 0) return null
  const best = highlightsOf(work, HIGHLIGHTS)
  const highlights = best.map((one) => highlight(one, book))
  const { first, last } = daysOf(work)
  const project = {
    name,
    url: webAddress(remoteUrl)?.href ?? null,
    description: `${count(work.length, 'achievement')}: ${kindsIn(work)}.`,
    startDate: first,
    endDate: last,
    highlights: highlights.map(({ text }) => text),
    keywords: skillsToName(work)
      .slice(0, KEYWORDS)
      .map((skill) => skill.name),
  }
  return { project, highlights }
}

/** `fixes (12), features (9) and 3 of other kinds`. */
function kindsIn(work: readonly ScoredAchievement[]): string {
  const { leading, rest } = leadingKinds(work)
  const told = leading.map(({ noun, value }) => `${noun} (${number(value)})`)
  return listed(rest === 0 ? told : [...told, `${number(rest)} of other kinds`])
}

/** What was done, with the figures that say what came of it, or where it was released. */
function highlight({ achievement, done }: ScoredAchievement, book: ReceiptBook): Sentence {
  const figures = claimFigures(achievement, book)
  const { release } = achievement.traces
  const isReleased = release !== null && figures.length === 0 && !isUpkeep({ achievement })
  const cited = [
    ...book.citeWork(achievement, 1),
    ...(isReleased ? citeKind('release', 1, achievement, book) : []),
  ]
  const outcome =
    figures.length > 0
      ? `: ${listed(figures.map(figureInWords))}`
      : isReleased
        ? `, released in ${release}`
        : ''
  return {
    text: `${done ?? achievement.title}${outcome}`,
    receipts: [...new Set([...cited, ...figures.flatMap((one) => one.receipts)])],
  }
}

/** Calendar days of the first and the last work, each in its author's zone. */
function daysOf(work: readonly ScoredAchievement[]): {
  readonly first: string | null
  readonly last: string | null
} {
  const days = work
    .flatMap(({ achievement: { startedAt, completedAt } }) => [startedAt, completedAt])
    .filter((stamp) => stamp !== null)
    .map(localDay)
    .sort()
  return { first: days[0] ?? null, last: days.at(-1) ?? null }
}

const skillKinds = [
  ['language', 'Languages'],
  ['framework', 'Frameworks'],
  ['tool', 'Tools'],
  ['practice', 'Practices'],
] as const

function resumeOf(material: PortfolioMaterial, projects: readonly Told[]): Resume {
  const { subject, chosen, generatedAt } = material
  const shown = skillsToName(chosen)
  return {
    name: subject?.name ?? null,
    // An address that only hides another one reaches nobody.
    email: subject?.emails.find((one) => !/noreply/i.test(one)) ?? null,
    summary: profile(material),
    projects: projects.map(({ project }) => project),
    skills: skillKinds
      .map(([kind, name]) => ({
        name,
        keywords: shown.filter((one) => one.kind === kind).map((one) => one.name),
      }))
      .filter(({ keywords }) => keywords.length > 0),
    lastModified: generatedAt,
  }
}
