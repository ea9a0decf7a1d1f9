import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { testCraft } from '../context.ts'
import { adasRepository, bob, jsonOf, workshop } from './history.ts'

test('start reads, detects, scores and writes a review in one go; again, it brings nothing twice', async () => {
  const repo = workshop()
  const craft = testCraft({ cwd: repo.path })
  const { code, out, err } = await craft('start')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const path = join(craft.home, 'documents', 'workshop', 'review.md')
  expect([...craft.files.keys()]).toEqual([path])
  expect(craft.files.get(path)).toMatch(/^# .*Ada/)
  expect(out).toMatch(/^workshop: 8 new commits/)
  expect(out.endsWith(`${path}\n`)).toBe(true)
  expect(jsonOf(await craft('log', '--json'))).toHaveLength(8)
  expect(shapes.achievement.array().parse(jsonOf(await craft('a', 'list', '--json'))).length).toBeGreaterThan(
    2,
  )

  const before = [...craft.files]
  const again = await craft('start')
  expect(again.code).toBe(0)
  expect(again.out).toMatch(/^Nothing new in workshop/)
  expect([...craft.files]).toEqual(before)
})

test("start tells everybody's work, and says so, where I wrote nothing", async () => {
  const repo = adasRepository()
  const files = { 'src/a.ts': 'export const a = 1\n'.repeat(60) }
  repo.commit('feat: build the first part', { author: bob, files })
  const craft = testCraft({ cwd: repo.path })
  const { code, out, err } = await craft('start')
  expect({ code, err }).toEqual({ code: 0, err: "Ada wrote nothing here, so this tells everybody's work.\n" })
  expect(out).toContain('everybody')
})

test('init makes the store, says who I am and what comes next', async () => {
  const repo = adasRepository()
  const craft = testCraft({ cwd: repo.path })
  const store = join(craft.home, 'craft.db')
  expect(await craft('init', '--yes')).toEqual({
    code: 0,
    out: `Made the store ${store}.\nYou are Ada <ada@example.com>.\n`,
    err: 'Next: craft track\n',
  })
  expect((await craft('init')).out).toMatch(/^Found the store /)
  expect(jsonOf(await craft('init', '--json'))).toEqual({
    store,
    created: false,
    name: 'Ada',
    emails: ['ada@example.com'],
  })
})
