export type SettingValue = string | number | boolean | readonly string[]

/** Where a value came from, strongest first; flags are stronger than all of these and not among them. */
export const settingOrigins = ['environment', 'git', 'file', 'default'] as const
export type SettingOrigin = (typeof settingOrigins)[number]

/** One setting as it holds: `detect.auto`, its value, and the source that won. */
export type Setting = {
  readonly key: string
  readonly value: SettingValue
  readonly origin: SettingOrigin
  /** The variable, git's scope (`local`, `global` …) or the path of the file; null for defaults. */
  readonly place: string | null
}

/** What `git config` says under `craft.` at some place. */
export type GitSetting = {
  /** Without `craft.`, as git prints it. */
  readonly key: string
  readonly value: string
  /** git's word: `local`, `worktree`, `global`, `system`. */
  readonly scope: string
}

export type Settings = {
  readonly list: readonly Setting[]
  /** Places in git's configuration that are not obeyed, one sentence each. */
  readonly ignored: readonly string[]
}

/** What a person wants done to one setting in their own file; values are text as it is typed. */
export type SettingChange =
  | { readonly set: string }
  | { readonly add: string }
  | { readonly remove: string }
  | 'unset'

/** The environment variable of a setting: `CRAFT_DETECT_AUTO` for `detect.auto`. */
export const variableOf = (key: string): string => `CRAFT_${key.toUpperCase().replaceAll('.', '_')}`

/** A nested object's leaves by dotted key. */
export const flatten = (value: object, prefix = ''): readonly (readonly [string, SettingValue])[] =>
  Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? flatten(inner, `${prefix}${name}.`)
      : [[`${prefix}${name}`, inner] as const],
  )

/** The nested object of dotted keys and their values. */
export function nest(pairs: Iterable<readonly [string, SettingValue]>): Record<string, unknown> {
  const whole: Record<string, unknown> = {}
  for (const [key, value] of pairs) {
    const names = key.split('.')
    const last = names.pop() as string
    let here = whole
    for (const name of names) {
      here[name] ??= {}
      here = here[name] as Record<string, unknown>
    }
    here[last] = value
  }
  return whole
}

/**
 * Text as a person types it, as a value of the same kind as `like`: yes and no for truths, commas between the parts
 * of a list (or a JSON array, for parts that hold commas). Text that is nothing of the kind stays text.
 */
export function fromText(text: string, like: SettingValue): SettingValue {
  const word = text.trim()
  if (Array.isArray(like)) return listOf(word)
  if (typeof like === 'number') return word === '' || Number.isNaN(Number(word)) ? text : Number(word)
  if (typeof like !== 'boolean') return word
  if (/^(1|true|yes|on)$/i.test(word)) return true
  return /^(0|false|no|off)$/i.test(word) ? false : text
}

function listOf(text: string): readonly string[] {
  if (text.startsWith('[')) {
    try {
      const parts: unknown = JSON.parse(text)
      if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) return parts
    } catch {
      // Then the bracket is part of a name.
    }
  }
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
