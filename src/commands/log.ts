import { Command } from 'commander'
import type { Context } from '../context.ts'
import { existingCommits, type ListFlags, listQuery, withListOptions } from './reading.ts'

const SCREENFUL = 30

type Flags = ListFlags & { readonly superseded?: boolean }

export const logCommand = (context: Context): Command =>
  withListOptions(new Command('log'), SCREENFUL)
    .description('list stored commits, newest first')
    .option('--superseded', 'also those that no longer count: replaced by others, or on no branch any more')
    .action((flags: Flags) => run(context, flags))

async function run(context: Context, flags: Flags): Promise<void> {
  const store = await existingCommits(context)
  const query = await listQuery(context, store, flags, SCREENFUL)
  const commits = store.commits.list({ ...query, withSuperseded: flags.superseded ?? false })
  const { out } = context
  if (flags.json) {
    const { commitJson, jsonArray } = await import('../render/json/json.ts')
    for (const piece of jsonArray(commits, commitJson)) await out.data(piece)
    return
  }
  const { logView } = await import('../render/terminal/log-view.ts')
  const text = logView([...commits], out.stdout)
  if (text === '') return out.talk('No stored commits match.')
  await out.data(text)
}
