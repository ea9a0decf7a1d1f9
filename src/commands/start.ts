import { Command } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { periodOf } from '../core/period.ts'
import type { Me } from '../core/person.ts'
import type { PortfolioMaterial } from '../core/portfolio.ts'
import type { CommitSource, Store } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import { writeDocument } from './portfolio-document.ts'
import { accountsOf, type RepoFlag, repoOption, sourceOf, watch } from './reading.ts'

export const startCommand = (context: Context): Command =>
  new Command('start')
    .description('the main job in one go: track, detect, score, write a portfolio')
    .addOption(repoOption())
    .action((flags: RepoFlag) => run(context, flags))

async function run(context: Context, flags: RepoFlag): Promise<void> {
  const [{ track }, { detectIn }] = await Promise.all([
    import('../flows/track.ts'),
    import('../flows/detect.ts'),
  ])
  const { out } = context
  const source = await sourceOf(context, flags)
  const wish = { what: 'head', since: null, keep: null, dryRun: false } as const
  const progress = out.stderr.isTerminal ? out.progress('Reading commits', 0) : null
  const tracked = await track(source, () => context.store(), wish, progress, context.signal)
  const { repository } = tracked
  if (repository === null)
    throw new Fault('failed', 'this repository has no commits yet', 'make a commit, then run this again')
  const store = await context.store()
  const { score } = await context.config()
  const detected = await detectIn(store, repository.id, score, watch(context))
  const subject = await subjectHere(context, source, store, repository.id)
  const { gatherPortfolio } = await import('../flows/portfolio.ts')
  const period = periodOf({}, context.now())
  const material = await gatherPortfolio(
    store,
    {
      period,
      subject,
      repositoryId: repository.id,
      minScore: null,
      readyOnly: false,
      limit: null,
      audience: 'self',
      now: context.now(),
    },
    score,
  )
  const path = await writeReview(context, store, material, repository.name)
  const { startView } = await import('../render/terminal/start-view.ts')
  await out.data(startView({ tracked, detected, material, path }, out.stdout))
}

/** You, where you wrote commits here; else everybody: a first look needs no settings. */
async function subjectHere(
  context: Context,
  source: CommitSource,
  store: Store,
  repositoryId: string,
): Promise<Me | null> {
  const { meOf } = await import('../flows/subject.ts')
  const me = await meOf((await context.config()).identity, source, await accountsOf(context))
  if (me === null) return null
  const [mine] = store.achievements.list({ repositoryId, mine: me, limit: 1 })
  if (mine !== undefined) return me
  context.out.talk(`${safe(me.name, 'terminal-line')} wrote nothing here, so this tells everybody's work.`)
  return null
}

async function writeReview(
  context: Context,
  store: Store,
  material: PortfolioMaterial,
  name: string,
): Promise<string> {
  const [{ templates }, { formats }] = await Promise.all([
    import('../render/templates/list.ts'),
    import('../render/formats.ts'),
  ])
  const folder = name.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'repository'
  const path = `${context.paths.documents}/${folder}/review.${formats.markdown.extension}`
  await writeDocument(context, store, path, formats.markdown.render(templates.review.build(material)), {
    force: true,
  })
  return path
}
