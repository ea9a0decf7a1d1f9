import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { achievementView } from '../../../src/render/terminal/achievement-view.ts'
import { achievementsView } from '../../../src/render/terminal/achievements-view.ts'
import { explainView } from '../../../src/render/terminal/explain-view.ts'
import { logView } from '../../../src/render/terminal/log-view.ts'
import { identitiesView, settingsView } from '../../../src/render/terminal/settings-view.ts'
import { startView } from '../../../src/render/terminal/start-view.ts'
import { statsView } from '../../../src/render/terminal/stats-view.ts'
import { widthOf } from '../../../src/render/terminal/width.ts'
import {
  achievement,
  commit,
  commits,
  identities,
  material,
  raises,
  score,
  scored,
  screen,
  settings,
  started,
  stats,
  tracked,
} from './samples.ts'

const views = {
  log: (width: number, color = false) => logView(commits, screen(width, color)),
  achievements: (width: number, color = false) => achievementsView(material.chosen, screen(width, color)),
  achievement: (width: number, color = false) => achievementView(scored, screen(width, color)),
  explain: (width: number, color = false) => explainView({ ...scored, raises }, screen(width, color)),
  start: (width: number, color = false) => startView({ ...started, path: 'review.md' }, screen(width, color)),
  stats: (width: number, color = false) => statsView(stats(), screen(width, color)),
  settings: (width: number, color = false) =>
    settingsView(settings, { showOrigin: true }, screen(width, color)),
  identities: (width: number, color = false) => identitiesView(identities, screen(width, color)),
}

describe.each(Object.entries(views))('the %s view', (_, view) => {
  test.each([40, 80, 120])('stays within %i columns', (width) => {
    expect(
      view(width)
        .split('\n')
        .filter((line) => widthOf(line) > width),
    ).toEqual([])
  })

  test('says the same with colour and without', () => {
    const plain = view(80)
    const colored = view(80, true)
    expect(colored).not.toBe(plain)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is looked for
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  })
})

test('no control or direction character of a repository reaches the terminal', () => {
  const hostile = '\u001b]52;c;evil\u0007\u202egnp\u0000\u009b31m\r'
  const text = (tail: string) => `${tail}${hostile}`
  const evil = {
    score: score({
      scorer: hostile,
      stated: {
        value: 1,
        parts: [{ rule: hostile, points: 1, max: 1, because: hostile, evidence: [hostile] }],
      },
    }),
    achievement: achievement({
      title: hostile,
      description: hostile,
      summary: hostile,
      author: { name: hostile, email: hostile },
      because: [hostile],
      skills: [{ name: hostile, kind: 'tool', because: hostile }],
      collaborators: [{ name: hostile, email: '', role: 'author', commits: 1 }],
      traces: {
        laterCommits: 1,
        laterAuthors: 1,
        revertedCommits: 1,
        release: hostile,
        closedIssues: [hostile],
      },
      evidence: [{ kind: 'url', target: hostile, label: hostile, at: null, quotation: hostile }],
      figures: scored.achievement.figures.map((one) => ({
        ...one,
        unit: hostile,
        quotation: hostile,
        source: hostile,
      })),
    }),
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (wild) => {
      const one = commit({ message: text(wild), author: { name: text(wild), email: '' } })
      expect(logView([one], screen(400))).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
  const everything = [
    achievementsView([evil], screen(400)),
    achievementView(evil, screen(400)),
    explainView({ ...evil, raises: [hostile] }, screen(400)),
    startView(
      {
        ...started,
        tracked: { ...tracked, repository: { name: hostile } },
        material: { ...material, subject: { name: hostile, emails: [] }, chosen: [evil] },
        path: hostile,
      },
      screen(400),
    ),
    statsView(
      stats({
        subject: { name: hostile, emails: [] },
        totals: { ...material.totals, coAuthors: [hostile] },
        repositories: ['r', 's'].map((id) => ({ id, name: hostile, commits: 1 })),
        reviewers: [hostile],
      }),
      screen(400),
    ),
    settingsView(
      [{ key: 'identity.names', value: [hostile], origin: 'file', place: hostile }],
      { showOrigin: true },
      screen(400),
    ),
    identitiesView(
      {
        name: hostile,
        known: [{ kind: 'name', value: hostile, from: ['git'] }],
        proposals: [{ email: hostile, name: hostile, because: hostile, counted: true }],
      },
      screen(400),
    ),
  ].join('')
  expect(everything).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
})
