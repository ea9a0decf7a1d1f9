/** What one of the two output streams can show. */
export type Screen = {
  readonly isTerminal: boolean
  readonly color: boolean
  readonly width: number
  /** It says that it has no more than ASCII: pictures are drawn with letters and digits. */
  readonly isAscii?: true
}

/**
 * Decides colour and width. `--no-color` wins over FORCE_COLOR, FORCE_COLOR over NO_COLOR, TERM and the pipe
 * (https://no-color.org, https://force-color.org); COLUMNS serves where the terminal does not say.
 */
export function screenOf(
  stream: { readonly isTerminal: boolean; readonly columns: number | undefined },
  env: Readonly<Record<string, string | undefined>>,
  wanted: boolean,
): Screen {
  const columns = stream.columns ?? Number.parseInt(env.COLUMNS ?? '', 10)
  const width = columns > 0 ? Math.min(Math.max(columns, 20), WIDEST) : stream.isTerminal ? 80 : WIDEST
  const color = wanted && colorOf(stream.isTerminal, env)
  return { isTerminal: stream.isTerminal, color, width, ...(isAscii(env) ? { isAscii: true } : {}) }
}

/** The strongest of the three decides; macOS and Windows often set none, and can show everything. */
function isAscii(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'UTF-8'
  return !/utf-?8/i.test(locale)
}

// Programs read pipes: nothing is cut there that fits a very wide terminal.
const WIDEST = 400

function colorOf(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const force = env.FORCE_COLOR
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return isTerminal && env.TERM !== 'dumb'
}
