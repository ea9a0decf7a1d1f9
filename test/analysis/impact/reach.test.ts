import { describe, expect, test } from 'vitest'
import { reachReading } from '../../../src/analysis/impact/reach.ts'
import type { Achievement } from '../../../src/core/achievement.ts'
import { partOf, person, work } from './achievements.ts'

const traces = (change: Partial<Achievement['traces']>, lines = 100) =>
  work({ traces: { ...work().traces, ...change }, size: { ...work().size, insertions: lines } })
const size = (change: Partial<Achievement['size']>) => work({ size: { ...work().size, ...change } })
const withPeople = (people: number) =>
  work({ collaborators: Array.from({ length: people }, (_, i) => person(`P${i}`, 'reviewer')) })

describe('reach', () => {
  test('work that left no trace has none', () => {
    expect(reachReading(work()).value).toBe(0)
  })

  test.each<readonly [string, number, string, Achievement]>([
    ['no later commit', 0, 'built-upon', traces({})],
    ['the first later commit', 5, 'built-upon', traces({ laterCommits: 1 })],
    ['200 later commits', 35, 'built-upon', traces({ laterCommits: 200 })],
    ['20,000 later commits', 35, 'built-upon', traces({ laterCommits: 20_000 })],
    ['200 later commits after 10 lines', 18, 'built-upon', traces({ laterCommits: 200 }, 10)],
    ['200 later commits after one line', 9, 'built-upon', traces({ laterCommits: 200 }, 1)],
    ['200 later commits after 5,000 lines', 35, 'built-upon', traces({ laterCommits: 200 }, 5000)],
    ['10 later authors after 10 lines', 8, 'carried-on', traces({ laterAuthors: 10 }, 10)],
    ['one later author', 4, 'carried-on', traces({ laterAuthors: 1 })],
    ['10 later authors', 15, 'carried-on', traces({ laterAuthors: 10 })],
    ['a release', 15, 'released', traces({ release: 'v1.0' })],
    ['one closed issue', 5, 'issues', traces({ closedIssues: ['#1'] })],
    ['three closed issues', 10, 'issues', traces({ closedIssues: ['#1', '#2', '#3'] })],
    ['four closed issues', 10, 'issues', traces({ closedIssues: ['#1', '#2', '#3', '#4'] })],
    ['one other person', 4, 'people', withPeople(1)],
    ['two other people', 8, 'people', withPeople(2)],
    ['three other people', 10, 'people', withPeople(3)],
    ['nine other people', 10, 'people', withPeople(9)],
    ['no tests', 0, 'tests', size({ insertions: 90 })],
    ['a tenth of tests', 3, 'tests', size({ insertions: 90, deletions: 10, testLines: 10 })],
    ['a third of tests', 10, 'tests', size({ insertions: 90, testLines: 30 })],
    ['tests only', 10, 'tests', size({ insertions: 90, testLines: 90 })],
    ['a pull request', 5, 'traceable', work({ source: 'pull-request' })],
    ['a merge', 5, 'traceable', work({ source: 'merge' })],
    ['a run of commits', 0, 'traceable', work({ source: 'commits' })],
  ])('%s gives %i points', (_, points, rule, achievement) => {
    expect(partOf(reachReading(achievement), rule).points).toBe(points)
  })

  test('a few lines in a busy file say how few they are', () => {
    const because = (lines: number) =>
      partOf(reachReading(traces({ laterCommits: 40 }, lines)), 'built-upon').because
    expect(because(4)).toBe('40 later commits touched its files, of which it changed 4 lines')
    expect(because(400)).toBe('40 later commits touched its files')
  })

  test('the release is the evidence of its points', () => {
    const { evidence, because } = partOf(reachReading(traces({ release: 'v1.0' })), 'released')
    expect([evidence, because]).toEqual([['v1.0'], 'first released in v1.0'])
  })

  test.each([
    [0, 20],
    [1, 15],
    [2, 10],
    [4, 0],
    [9, 0],
  ])('with %i of 4 commits reverted, 20 points become %i', (revertedCommits, value) => {
    const one = work({
      source: 'merge',
      size: { ...work().size, commits: 4 },
      traces: { ...work().traces, release: 'v1.0', revertedCommits },
    })
    expect(reachReading(one).value).toBe(value)
  })

  test('work that nobody took back has no line about reverts', () => {
    expect(reachReading(work()).parts.map(({ rule }) => rule)).not.toContain('taken-back')
  })
})
