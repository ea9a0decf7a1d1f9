import { expect, test } from 'vitest'
import { skillsOf } from '../../src/analysis/skills.ts'

const names = (files: Record<string, number>, category: 'feature' | 'performance' = 'feature') =>
  skillsOf({ category, files: Object.entries(files).map(([path, lines]) => ({ path, lines })) }).map(
    (one) => one.name,
  )

test('languages come first, the one with most lines ahead', () => {
  expect(names({ 'a.py': 20, 'b.go': 200, 'c.go': 5 })).toEqual(['Go', 'Python'])
})

test('a language that was only brushed against is left out', () => {
  expect(names({ 'a.go': 990, 'b.sh': 4 })).toEqual(['Go'])
})

test('tools show by their files and are not repeated as a language', () => {
  expect(names({ Makefile: 30, Dockerfile: 12, '.github/workflows/ci.yml': 40 })).toEqual([
    'GitHub Actions',
    'Make',
    'Docker',
  ])
})

test('each skill says what shows it', () => {
  const skills = skillsOf({
    category: 'performance',
    files: [
      { path: 'src/a.ts', lines: 40 },
      { path: 'src/b.ts', lines: 2 },
      { path: 'test/a.test.ts', lines: 20 },
    ],
  })
  expect(skills.map(({ name, kind, because }) => `${kind} ${name}: ${because}`)).toEqual([
    'language TypeScript: 62 lines in src/a.ts and 2 more files',
    'practice Performance: performance work in src/a.ts and 1 more file',
    'practice Testing: 20 lines of tests with the code, in test/a.test.ts',
  ])
})

test('a wide change shows eight skills at most, practices among them', () => {
  const found = names({
    'a.ts': 90, 'b.go': 80, 'c.py': 70, 'd.rs': 60, 'e.rb': 50, 'Dockerfile': 5, 'infra/main.tf': 5,
    'package.json': 5, 'go.mod': 5, 'test/a.test.ts': 5, 'docs/a.md': 50, 'po/de.po': 9, 'migrations/1.sql': 3,
  }) // biome-ignore format: a table
  expect(found).toHaveLength(8)
  expect(found).toContain('Testing')
})
