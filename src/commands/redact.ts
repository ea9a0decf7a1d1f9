import { Command } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import type { Me } from '../core/person.ts'
import type { Store } from '../core/ports.ts'
import { writeDocument } from './portfolio-document.ts'
import { accountsOf, jsonOption } from './reading.ts'
import { policyOrDefault, redactReportOption, tellReport } from './redaction.ts'

type Flags = {
  readonly policy?: string
  readonly redactReport?: string
  readonly example?: boolean
  readonly force?: boolean
  readonly json?: boolean
}

export const redactCommand = (context: Context): Command =>
  new Command('redact')
    .description('print a text without secrets and private names, as craft portfolio --redact writes them')
    .argument('[file]', 'the text (default: what is piped in)')
    .option(
      '--policy <file>',
      'what is private, in YAML (default: your setting redact.policy, or what can be seen)',
    )
    .addOption(redactReportOption())
    .option('--force', 'overwrite a report that craft did not write')
    .option('--example', 'print a policy to begin with')
    .addOption(jsonOption())
    .action((file: string | undefined, flags: Flags) => run(context, file, flags))

async function run(context: Context, file: string | undefined, flags: Flags): Promise<void> {
  const { out } = context
  if (flags.example) {
    const { examplePolicy } = await import('../render/redaction/example.ts')
    return out.data(examplePolicy)
  }
  const policy = await policyOrDefault(context, flags.policy ?? null)
  const given = await textOf(context, file)
  const { redactText } = await import('../flows/redact.ts')
  const store = await storeIfAny(context)
  if (store === null)
    out.talk('craft has stored nothing yet, so it knows no names and forgets these aliases.')
  const { text, report } = redactText(given, policy, store, await subjectIfAny(context))
  if (flags.json) {
    const { toJson } = await import('../render/json/json.ts')
    await out.data(
      toJson({ text, ...report, replaced: report.replaced.map(({ original: _, ...one }) => one) }),
    )
  } else await out.data(text)
  await tellReport(context, report, flags.redactReport, async (path, text) => {
    const force = flags.force ?? false
    if (store !== null) {
      await writeDocument(context, store, path, text, { force, rights: 'private' })
      return
    }
    if ((await context.files.exists(path)) && !force)
      throw new Fault('failed', `${path} exists`, 'name another file, or use --force')
    await context.files.write(path, text, 'private')
  })
}

async function textOf({ files, input }: Context, file: string | undefined): Promise<string> {
  if (file === undefined || file === '-') {
    let text = ''
    for await (const piece of input()) text += piece
    return text
  }
  const text = await files.read(file)
  if (text === null)
    throw new Fault('usage', `there is no file ${file}`, 'name another one, or pipe a text in')
  return text
}

async function storeIfAny(context: Context): Promise<Store | null> {
  return (await context.files.exists(context.paths.store)) ? context.store() : null
}

/** Whose words they are, where that is known: they may keep their name. */
async function subjectIfAny(context: Context): Promise<Me | null> {
  const { meOf } = await import('../flows/subject.ts')
  const [{ identity }, source] = [await context.config(), await context.repository('.')]
  return meOf(identity, source, await accountsOf(context)).catch(() => null)
}
