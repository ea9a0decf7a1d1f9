/** What one of the two output streams can show. */
export type Screen = { readonly isTerminal: boolean; readonly color: boolean; readonly width: number }

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
  return { isTerminal: stream.isTerminal, color: wanted && colorOf(stream.isTerminal, env), width }
}

// Programs read pipes: nothing is cut there that fits a very wide terminal.
const WIDEST = 400

function colorOf(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const force = env.FORCE_COLOR
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return isTerminal && env.TERM !== 'dumb'
}
