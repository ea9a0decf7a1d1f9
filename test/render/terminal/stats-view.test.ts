import { expect, test } from 'vitest'
import { statsView } from '../../../src/render/terminal/stats-view.ts'
import { screen, stats } from './samples.ts'

test('a period is told in sums first, then in bars', () => {
  expect(statsView(stats(), screen(80))).toMatchInlineSnapshot(`
    "Ada Lovelace, 2026-Q1

    Commits       1,170 commits and 30 merges, on 120 days
    Lines         +56,000 −1,200: 56,295 of work, 600 generated, 305 in lock files
    Files         800 files
    Repositories  engine 1,000, loom 170
    Busiest       Tuesday (600 commits), 23:00 to 24:00 (900)
    Co-authors    Grace Hopper, 支持中文路径
    Reviewers     Reviewer 0, Reviewer 1, Reviewer 2, Reviewer 3, Reviewer 4,
                  Reviewer 5, Reviewer 6, Reviewer 7 and 2 more

    Lines by language
    TypeScript  50,000  ████████████████████
    Shell           90  █░░░░░░░░░░░░░░░░░░░

    Achievements
    feature  40  ████████████████████
    fix       5  ███░░░░░░░░░░░░░░░░░

    Commits by month
    2026-01     10  █░░░░░░░░░░░░░░░░░░░
    2026-03  1,160  ████████████████████
    "
  `)
})

test('on a narrow terminal lines wrap behind their labels and bars are short', () => {
  expect(statsView(stats({ reviewers: ['Edsger'] }), screen(40))).toMatchInlineSnapshot(`
    "Ada Lovelace, 2026-Q1

    Commits       1,170 commits and 30
                  merges, on 120 days
    Lines         +56,000 −1,200: 56,295 of
                  work, 600 generated, 305
                  in lock files
    Files         800 files
    Repositories  engine 1,000, loom 170
    Busiest       Tuesday (600 commits),
                  23:00 to 24:00 (900)
    Co-authors    Grace Hopper, 支持中文路径
    Reviewers     Edsger

    Lines by language
    TypeScript  50,000  ██████████
    Shell           90  █░░░░░░░░░

    Achievements
    feature  40  ██████████
    fix       5  █░░░░░░░░░

    Commits by month
    2026-01     10  █░░░░░░░░░
    2026-03  1,160  ██████████
    "
  `)
})

test('what there is none of is not mentioned', () => {
  const bare = stats({
    subject: null,
    totals: { ...stats().totals, merges: 0, unworkedLines: 0, coAuthors: [], languages: [] },
    repositories: [],
    months: [{ month: '2026-01', commits: 1 }],
    weekdays: new Array(7).fill(0),
    hours: new Array(24).fill(0),
    achievements: [],
    reviewers: [],
  })
  expect(statsView(bare, screen(80))).toMatchInlineSnapshot(`
    "Everybody, 2026-Q1

    Commits       1,170 commits, on 120 days
    Lines         +56,000 −1,200
    Files         800 files
    Authors       1 person
    "
  `)
})

test('more than two years are told by the year', () => {
  const months = Array.from({ length: 30 }, (_, i) => ({
    month: `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    commits: 2,
  }))
  const text = statsView(stats({ months }), screen(80))
  expect(text).toContain('Commits by year\n2024  24  ████████████████████\n2025  24')
  expect(text).not.toContain('2024-01')
})
