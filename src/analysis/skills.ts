import type { Skill } from '../core/achievement.ts'
import type { Category } from '../core/category.ts'
import { languageOf } from './paths.ts'
import { type Role, roleOf } from './roles.ts'
import { tools } from './tools.ts'

/** A file of a piece of work: its lines changed over all commits, generated and vendored files left out. */
export type WorkedFile = { readonly path: string; readonly lines: number }

export type SkillWork = { readonly files: readonly WorkedFile[]; readonly category: Category }

const MOST_SKILLS = 8
const MOST_LANGUAGES = 4
const MOST_TOOLS = 3
/** Languages of build files: the tool beside them is the skill. */
const TOOL_LANGUAGES = new Set(['Makefile', 'Meson', 'CMake', 'Dockerfile', 'Gradle', 'M4', 'Nix', 'QMake'])
/** A language with less than this share of the lines was only brushed against. */
const LANGUAGE_SHARE = 0.05

/** What the work shows its author can do, each with what shows it: languages, then tools, then practices. */
export function skillsOf(work: SkillWork, role: (path: string) => Role = roleOf): readonly Skill[] {
  const practices = practicesOf(work, role)
  const room = MOST_SKILLS - Math.min(2, practices.length)
  const known = [...languagesOf(work.files), ...toolsOf(work.files)].slice(0, room)
  return [...known, ...practices].slice(0, MOST_SKILLS)
}

type Tally = { lines: number; files: number; example: string; most: number }

function tally(files: readonly WorkedFile[], nameOf: (path: string) => string | null): [string, Tally][] {
  const found = new Map<string, Tally>()
  for (const { path, lines } of files) {
    const name = nameOf(path)
    if (name === null) continue
    const entry = found.get(name) ?? { lines: 0, files: 0, example: path, most: -1 }
    found.set(name, entry)
    entry.lines += lines
    entry.files++
    if (lines < entry.most || (lines === entry.most && path > entry.example)) continue
    entry.most = lines
    entry.example = path
  }
  return [...found].sort((a, b) => b[1].lines - a[1].lines || (a[0] < b[0] ? -1 : 1))
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const places = ({ files, example }: Tally): string =>
  files === 1 ? example : `${example} and ${plural(files - 1, 'more file')}`

function languagesOf(files: readonly WorkedFile[]): Skill[] {
  const found = tally(files, languageOf).filter(([name]) => !TOOL_LANGUAGES.has(name))
  const all = found.reduce((sum, [, entry]) => sum + entry.lines, 0)
  return found
    .filter(([, { lines }]) => lines > 0 && lines >= LANGUAGE_SHARE * all)
    .slice(0, MOST_LANGUAGES)
    .map(([name, entry]) => ({
      name,
      kind: 'language',
      because: `${plural(entry.lines, 'line')} in ${places(entry)}`,
    }))
}

function toolsOf(files: readonly WorkedFile[]): Skill[] {
  const kinds = new Map<string, Skill['kind']>()
  const found = tally(files, (path) => {
    const tool = tools.find(({ pattern }) => pattern.test(path))
    if (tool === undefined) return null
    kinds.set(tool.name, tool.kind)
    return tool.name
  })
  return found.slice(0, MOST_TOOLS).map(([name, entry]) => ({
    name,
    kind: kinds.get(name) ?? 'tool',
    because: `${places(entry)} changed`,
  }))
}

const CALLED: Readonly<Partial<Record<Category, string>>> = {
  performance: 'Performance',
  security: 'Security',
  architecture: 'Refactoring',
}

function practicesOf({ files, category }: SkillWork, role: (path: string) => Role): Skill[] {
  const byRole = new Map(tally(files, role))
  const source = byRole.get('source')
  const found: Skill[] = []
  const add = (name: string, because: string) => found.push({ name, kind: 'practice', because })
  const called = CALLED[category]
  if (called !== undefined && source !== undefined) add(called, `${category} work in ${places(source)}`)
  const tests = byRole.get('test')
  if (tests !== undefined && tests.lines > 0)
    add(
      'Testing',
      `${plural(tests.lines, 'line')} of tests${source ? ' with the code' : ''}, in ${places(tests)}`,
    )
  const migrations = tally(files, (path) => (MIGRATION.test(path) ? 'migrations' : null))[0]?.[1]
  if (migrations !== undefined) add('Data migration', `${places(migrations)} changed`)
  const docs = byRole.get('documentation')
  if (docs !== undefined && docs.lines >= (source === undefined ? 1 : 10))
    add('Documentation', `${plural(docs.lines, 'line')} in ${places(docs)}`)
  const words = byRole.get('translation')
  if (words !== undefined) add('Localisation', `${plural(words.lines, 'line')} in ${places(words)}`)
  return found
}

const MIGRATION =
  /(^|\/)(migrations?|migrate|alembic\/versions|flyway)\/[^/]+\.(sql|py|rb|ts|js|php|go|java|kt|cs|exs)$/i
