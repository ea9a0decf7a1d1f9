import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  askAnalysis,
  askDimensions,
  askFigures,
  askSummary,
} from '../../../src/analysis/prompts/achievement.ts'
import { askCoach } from '../../../src/analysis/prompts/coach.ts'
import { bytesOf, tokensOf } from '../../../src/analysis/prompts/tokens.ts'
import { askWording } from '../../../src/analysis/prompts/wording.ts'
import type { Asking } from '../../../src/core/model-call.ts'
import { ledgerFacts } from '../wording/facts-of-ledger.ts'
import { coachMaterial, material } from './material.ts'

const ROOM = 8192
const FILES = 'files changed (added, removed lines)'
const whole = ({ prompt, system, user, maxTokens }: Asking<unknown>): string =>
  `${prompt.name} ${prompt.version}, at most ${maxTokens} tokens\n\n--- system ---\n${system}\n\n--- user ---\n${user}\n`

/** After a wanted change: raise the prompt's version, npx vitest run test/analysis/prompts -u, and read what changed. */
describe('the prompts in test/golden/prompts', () => {
  test.each([
    ['coach', askCoach(coachMaterial, ROOM)],
    ['summary', askSummary(material, ROOM)],
    ['figures', askFigures(material, ROOM)],
    ['dimensions', askDimensions(material, ROOM)],
    ['analysis', askAnalysis(material, ROOM)],
    ['wording', askWording(ledgerFacts, ROOM)],
  ] as const)('%s is put as it stands there', async (name, asking) => {
    await expect(whole(asking)).toMatchFileSnapshot(`../../golden/prompts/${name}.txt`)
  })
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.stringMatching(/^(?:<<<[0-9a-f]{0,20}>>>\n?){0,6}$/),
  fc
    .array(
      fc.constantFrom(
        '\n',
        '```',
        '<<<',
        '>>>',
        '== diff ==',
        '@@ -1 +1 @@',
        'diff --git a/x b/x',
        '+a',
        '-b',
      ),
    )
    .map((parts) => parts.join('\n')),
)

test('whatever the data holds, it can begin no part of its own, and the task is said before and behind it', () => {
  fc.assert(
    fc.property(hostile, hostile, (message, diff) => {
      const { user } = askCoach({ ...coachMaterial, message, diff }, ROOM)
      const mark = /has the mark ([0-9a-f]{20});/.exec(user)?.[1] ?? ''
      const parts = [...user.matchAll(new RegExp(`^<<<${mark} (.*)>>>$`, 'gm'))].map((match) => match[1])
      expect(parts).toEqual(['commit message', FILES, 'what rules found', 'diff', 'end'])
      expect(user.split(mark).length).toBe(parts.length + 2)
      expect(user.startsWith('Your task:')).toBe(true)
      expect(user.slice(user.indexOf(`<<<${mark} end>>>`))).toContain('Your task:')
    }),
  )
})

test('a question and its answer fit the context, however long the data is', () => {
  const long = fc
    .tuple(hostile, fc.integer({ min: 1, max: 4000 }))
    .map(([text, times]) => `${text}\n+é\n`.repeat(times).slice(0, 60_000))
  fc.assert(
    fc.property(long, long, fc.integer({ min: 4096, max: 16_384 }), (message, diff, room) => {
      const { system, user, maxTokens } = askCoach({ ...coachMaterial, message, diff }, room)
      expect(tokensOf(system) + tokensOf(user) + maxTokens).toBeLessThanOrEqual(room)
    }),
    { numRuns: 60 },
  )
})

test('the same data makes the same words', () => {
  const { clean: _, ...asking } = askSummary(material, ROOM)
  expect(askSummary(structuredClone(material), ROOM)).toMatchObject(asking)
})

test('secrets are not in what is sent, also where the cut would have halved them', () => {
  const secret = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789'
  for (let length = 0; length < 400; length += 7) {
    const { user } = askCoach({ ...coachMaterial, message: `${'Words. '.repeat(length)}\n${secret}` }, 4096)
    expect(user).not.toContain(secret.slice(0, 12))
  }
})

test('bytes are counted as UTF-8 has them', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => bytesOf(text) === Buffer.byteLength(text)))
})
