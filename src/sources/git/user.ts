import type { Identity } from '../../core/commit.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'

/** Who git would write as author here: `author.*` before `user.*`, repository before person before system. */
export async function user(setup: Setup): Promise<Identity | null> {
  const pattern = '^(user|author)\\.(name|email)$'
  const { stdout } = await run(setup, ['config', '--null', '--get-regexp', pattern], { accept: [1] })
  // `key\nvalue` each; the last one of a key is the strongest.
  const values = new Map(
    stdout
      .toString('utf8')
      .split('\0')
      .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)] as const),
  )
  const name = values.get('author.name') || values.get('user.name') || ''
  const email = values.get('author.email') || values.get('user.email') || ''
  return name === '' && email === '' ? null : { name, email }
}
