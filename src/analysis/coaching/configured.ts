import type { HouseStyle } from '../../core/coaching.ts'

type Configured = NonNullable<HouseStyle['configured']>
export type SettingsFile = { readonly path: string; readonly text: string }

const CONVENTIONAL = 'build chore ci docs feat fix perf refactor revert style test'.split(' ')
const PRESETS: readonly (readonly [RegExp, Configured])[] = [
  [/config-conventional\b/, { maxSubject: 100, types: CONVENTIONAL }],
  [/config-angular\b/, { maxSubject: 72, types: CONVENTIONAL.filter((type) => type !== 'chore') }],
]

const GITLINT = /(?:^|\/)\.gitlint$/
const COMMITLINT =
  /(?:^|\/)(?:\.commitlintrc(?:\.(?:json|ya?ml|[cm]?[jt]s))?|commitlint\.config\.[cm]?[jt]s|package\.json)$/
/** Settings are small; what is not is cut, so that no file can hold up the coach. */
const LONGEST = 100_000

/**
 * What settings of commitlint or gitlint say, read as text: no code is run, so computed values stay unknown. Null
 * where no file says anything; of several files the first that says something wins.
 */
export function configuredStyle(files: readonly SettingsFile[]): HouseStyle['configured'] {
  for (const file of files) {
    const text = file.text.slice(0, LONGEST)
    const found = GITLINT.test(file.path)
      ? gitlint(text)
      : COMMITLINT.test(file.path)
        ? commitlint(file.path, text)
        : null
    if (found !== null && (found.maxSubject !== null || found.types !== null)) return found
  }
  return null
}

function gitlint(text: string): Configured {
  let section = ''
  let maxSubject: number | null = null
  let types: readonly string[] | null = null
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line.startsWith('[')) {
      section = line
      if (/contrib-title-conventional-commits|CT1\b/.test(line)) types ??= CONVENTIONAL
    }
    const [key = '', value = ''] = line.split('=', 2).map((part) => part.trim())
    if (key === 'contrib' && /conventional|CT1\b/.test(value)) types ??= CONVENTIONAL
    if (/\[(?:title-max-length|T1)\]/.test(section) && key === 'line-length') maxSubject = numberOf(value)
    if (/conventional|CT1\b/.test(section) && key === 'types')
      types = value.split(',').map((type) => type.trim())
  }
  return { maxSubject, types }
}

function commitlint(path: string, text: string): Configured | null {
  const own = path.endsWith('package.json') ? insideCommitlint(text) : text
  if (own === null) return null
  const isYaml = /\.ya?ml$|commitlintrc$/.test(path)
  const plain = withoutComments(own, isYaml)
  const preset = PRESETS.find(([name]) => name.test(plain))?.[1]
  const header = ruleOf(plain, 'header-max-length', isYaml) ?? ruleOf(plain, 'subject-max-length', isYaml)
  const types = ruleOf(plain, 'type-enum', isYaml)
  return {
    maxSubject:
      header === null ? (preset?.maxSubject ?? null) : header.isOn ? numberOf(header.values[0] ?? '') : null,
    types:
      types === null ? (preset?.types ?? null) : types.isOn && types.values.length > 0 ? types.values : null,
  }
}

const numberOf = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null)

function insideCommitlint(text: string): string | null {
  try {
    const { commitlint: own } = JSON.parse(text) as { commitlint?: unknown }
    return own === undefined ? null : JSON.stringify(own)
  } catch {
    return null
  }
}

const withoutComments = (text: string, isYaml: boolean): string =>
  isYaml
    ? text.replace(/(^|\s)#[^\n]*/g, '$1')
    : text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s,;{[])\/\/[^\n]*/g, '$1')

type Rule = { readonly isOn: boolean; readonly values: readonly string[] }

/** `[2, 'always', 100]`, or the same as a YAML list: whether it is switched on, and its values. */
function ruleOf(text: string, name: string, isYaml: boolean): Rule | null {
  const at = new RegExp(`(?:^|[\\s"'{,])${name}["']?\\s*:\\s*`).exec(text)
  if (at === null) return null
  const rest = text.slice(at.index + at[0].length)
  const items = rest.startsWith('[') ? bracketed(rest, isYaml) : dashed(rest)
  const level = items[0] ?? '0'
  return {
    isOn: level !== '0' && !/Disabled$/.test(level) && items[1] !== 'never',
    // A name of code among the values (`[2, 'always', types]`) cannot be read without running it.
    values: items.slice(2).filter((item) => item !== ''),
  }
}

function bracketed(text: string, isYaml: boolean): string[] {
  let depth = 0
  let end = 0
  for (; end < text.length; end++) {
    if (text[end] === '[') depth++
    if (text[end] === ']' && --depth === 0) break
  }
  const [level = '', when = '', ...values] = text
    .slice(1, end)
    .replace(/[[\]]/g, ',')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return [level, unquoted(when), ...values.filter((value) => isYaml || isLiteral(value)).map(unquoted)]
}

/** The items of the list below a key; it ends at the first line that is no item of it. */
function dashed(text: string): string[] {
  const items: string[] = []
  for (const line of text.split('\n').slice(text.startsWith('\n') ? 1 : 0)) {
    const item = /^\s*((?:-\s+)+|-\s*$)(.*)$/.exec(line)
    if (item === null && line.trim() !== '') break
    if (item?.[2])
      for (const part of item[2].replace(/[[\]]/g, '').split(',')) items.push(unquoted(part.trim()))
  }
  return items
}

const isLiteral = (part: string): boolean => /^(?:\d+|(["'`])[^"'`]*\1)$/.test(part)
const unquoted = (part: string): string => part.replace(/^["'`]|["'`]$/g, '')
