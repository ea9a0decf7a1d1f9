import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { makeHistory } from './history.mjs'
import { bin, craft, craftWithPeak, inTurn, median, node } from './measure.mjs'

// Nearly every commit of the made history is a piece of work of its own.
const HUNDRED = 118
const ARCHIVED = 2_300

/** What documents cost: of a hundred achievements in each format, and an archive of two thousand. */
export async function documents(work, runs, longRuns) {
  const hundred = await tracked(work, 'hundred', HUNDRED)
  const many = await tracked(work, 'many', ARCHIVED)
  const line = (format, limit, more) => [
    'portfolio',
    ...more,
    '--everybody',
    '--limit',
    limit,
    '--format',
    format,
  ]
  const markdown = inTurn({
    name: 'craft portfolio: Markdown of 100 achievements',
    limit: 2.5,
    runs,
    ours: () => craft([...line('markdown', '100', ['review']), '-o', '-'], hundred.home, hundred.repository),
    theirs: () => node(work),
  })
  const file = (name) => ['-o', join(work, name), '--force']
  const measured = (args, place) => {
    const all = Array.from({ length: longRuns }, () =>
      craftWithPeak(args, place.home, place.repository, join(work, 'peak')),
    )
    return {
      seconds: median(all.map(({ milliseconds }) => milliseconds)) / 1000,
      megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
    }
  }
  const pdf = measured([...line('pdf', '100', ['archive']), ...file('all.pdf')], hundred)
  const longPdf = measured([...line('pdf', '1000', ['archive']), ...file('long.pdf')], many)
  const html = formatsOfHelp().includes('"html"')
    ? [measured([...line('html', '100', ['archive']), ...file('all.html')], hundred)]
    : []
  const archive = measured([...line('json', '2000', ['archive']), ...file('all.json')], many)
  return {
    compared: [markdown],
    counted: [
      { name: 'craft portfolio: PDF of 100 achievements, s', value: pdf.seconds, limit: 3 },
      {
        name: 'craft portfolio: PDF of 100 achievements: memory of Node, MB',
        value: pdf.megabytes,
        limit: 400,
      },
      { name: 'craft portfolio: PDF of 1000 achievements, s', value: longPdf.seconds, limit: 10 },
      ...html.map(({ seconds }) => ({
        name: 'craft portfolio: HTML of 100 achievements, s',
        value: seconds,
        limit: 1,
      })),
      { name: 'craft portfolio archive: 2000 achievements, s', value: archive.seconds, limit: 3 },
      {
        name: 'craft portfolio archive: 2000 achievements: memory of Node, MB',
        value: archive.megabytes,
        limit: 250,
      },
    ],
  }
}

/** A repository of so many commits and a store in which all its work has been found. */
async function tracked(work, name, commits) {
  const [repository, home] = [join(work, `${name}.git`), join(work, `${name}-home`)]
  await makeHistory(repository, commits)
  craft(['track'], home, repository)
  craft(['detect'], home, repository)
  return { repository, home }
}

/** The formats that this craft writes, as its own help names them. */
function formatsOfHelp() {
  const { stdout } = spawnSync(process.execPath, [bin, 'portfolio', '--help'], { encoding: 'utf8' })
  return /--format <format>[^(]*\(choices: ([^)]*)\)/.exec(stdout)?.[1] ?? ''
}
