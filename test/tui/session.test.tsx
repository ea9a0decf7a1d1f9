import { EventEmitter } from 'node:events'
import { render } from 'ink'
import { afterEach, describe, expect, test } from 'vitest'
import type { CoachingSession } from '../../src/core/coaching.ts'
import { resumed, stepped } from '../../src/core/coaching-session.ts'
import { Fault } from '../../src/core/errors.ts'
import type { SessionItem } from '../../src/flows/coach-session.ts'
import { widthOf } from '../../src/render/terminal/width.ts'
import { SessionApp } from '../../src/tui/session-app.tsx'
import { frameOf, type Size } from '../../src/tui/session-frame.tsx'
import { type SessionState, stateOf } from '../../src/tui/session-state.ts'
import { backFromEditor } from '../../src/tui/session-writing.ts'
import { item, rewrite, sessionOver } from './items.ts'

/** As much of a terminal as ink needs, of any size. */
class Screen extends EventEmitter {
  columns: number
  rows: number
  frame = ''
  isTTY = false
  constructor({ columns, rows }: Size) {
    super()
    this.columns = columns
    this.rows = rows
  }
  write(frame: string): boolean {
    this.frame = frame
    return true
  }
}

class Keyboard extends EventEmitter {
  isTTY = true
  private waiting: string[] = []
  read = (): string | null => this.waiting.shift() ?? null
  press(keys: string): void {
    this.waiting.push(keys)
    this.emit('readable')
  }
  setEncoding(): void {}
  setRawMode(): void {}
  ref(): void {}
  unref(): void {}
}

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** React draws, and ink takes a lone Escape for a key, when the work at hand is done; some of it makes more. */
async function drawn(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done))
}

type Options = {
  readonly size?: Size
  readonly state?: SessionState
  readonly hasEditor?: boolean
  readonly keep?: () => never
}

/** A person at a session: what they press, what they see, and what is kept. */
function sitting(items: readonly SessionItem[], options: Options = {}) {
  const screen = new Screen(options.size ?? { columns: 80, rows: 24 })
  const keyboard = new Keyboard()
  const kept: CoachingSession[] = []
  const left: SessionState[] = []
  const follow = (state: SessionState): void => {
    if (state.wish !== null) left.push(state)
  }
  const app = render(
    <SessionApp
      state={options.state ?? stateOf(resumed(sessionOver(items)))}
      items={items}
      color={false}
      hasEditor={options.hasEditor ?? false}
      keep={options.keep ?? ((session) => kept.push(session))}
      now={() => 1_767_300_000}
      follow={follow}
    />,
    {
      stdin: keyboard as never,
      stdout: screen as never,
      stderr: screen as never,
      debug: true,
      exitOnCtrlC: false,
      patchConsole: false,
    },
  )
  open.push(() => app.unmount())
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        await drawn()
        keyboard.press(key)
      }
      await drawn()
      return screen.frame
    },
    seen: () => screen.frame,
    resize: async (size: Size) => {
      await drawn()
      Object.assign(screen, size)
      screen.emit('resize')
      await drawn()
      return screen.frame
    },
    kept,
    left,
    ended: app.waitUntilExit(),
  }
}

const [UP, DOWN, ESC, SAVE, ENTER, CTRL_C] = ['\u001b[A', '\u001b[B', '\u001b', '\u0013', '\r', '\u0003']
const three = () => [item('wip', 0, { rewrite }), item('fix bug', 1), item('changes', 2)]

describe('looking at a commit', () => {
  test('shows its message, its score, what to do, its files with counts, the proposal and its questions', async () => {
    const { seen } = sitting(three(), { size: { columns: 80, rows: 40 } })
    const frame = seen()
    expect(frame).toContain('Commit 1 of 3')
    expect(frame).toContain('3 left')
    expect(frame).toMatch(/^wip$/m)
    expect(frame).toMatch(/Score \d\.\d of 10 {2}[█░]{10}/)
    expect(frame).toMatch(/^ {2}1\. /m)
    expect(frame).toMatch(/\+12 −1 {2}test\/net\.test\.ts/)
    expect(frame).toContain('Raise the timeout of requests to 30 s')
    expect(frame).toContain('? Why was the timeout raised from 5 s to 30 s?')
    expect(frame).toContain('r rewrite · a accept · w note why · s skip · b back · q stop · ? keys')
  })

  test('says nothing of accepting where nothing is proposed', async () => {
    const { press } = sitting(three())
    expect(await press('n')).not.toContain('accept')
  })

  test('scrolls what is longer than the screen, and no further', async () => {
    const { seen, press } = sitting(three(), { size: { columns: 40, rows: 15 } })
    expect(seen()).toContain('↑ 0 above')
    expect(await press(DOWN, DOWN)).toContain('↑ 2 above')
    expect(await press(UP)).toContain('↑ 1 above')
    expect(await press('\u001b[F')).toContain('↓ 0 below')
    expect(await press(DOWN)).toContain('↓ 0 below')
  })

  test('an unknown key says where the keys are, and ? shows them', async () => {
    const { press } = sitting(three())
    expect(await press('z')).toContain('? shows the keys')
    expect(await press('?')).toContain('note why the change was made')
    expect(await press('?')).toContain('Score')
  })

  test('shows the largest of many files, and all when asked', async () => {
    const files = Array.from({ length: 30 }, (_, index) => ({
      path: `src/file-${index}.ts`,
      insertions: index,
      deletions: 0,
      binary: false,
      mark: null,
    }))
    const { seen, press } = sitting([item('wip', 0, { files })], { size: { columns: 80, rows: 60 } })
    expect(seen()).toContain('src/file-29.ts')
    expect(seen()).not.toContain('src/file-3.ts')
    expect(seen()).toContain('and 22 more files')
    expect(await press('f')).toContain('src/file-3.ts')
  })
})

describe('deciding', () => {
  test('skipping goes on, and back shows what was decided', async () => {
    const { press, kept } = sitting(three())
    expect(await press('s')).toContain('Commit 2 of 3')
    expect(await press('b')).toContain('You skipped it')
    expect(kept).toHaveLength(1)
    expect(kept[0]?.decisions).toMatchObject([{ choice: 'skipped', text: null }])
  })

  test('keys that come together are all answered', async () => {
    const { press, kept } = sitting(three())
    expect(await press('sss')).toContain('All 3 commits seen')
    expect(kept.at(-1)?.endedAt).toBe(1_767_300_000)
  })

  test('a rewrite begins with the proposal, is edited in several lines and kept', async () => {
    const { press, kept } = sitting(three())
    expect(await press('r')).toContain('Why was the timeout raised')
    expect(await press(' now')).toContain('Raise the timeout of requests to 30 s now')
    await press('\u001b[B', '\u001b[B', '\u001b[F', ENTER, 'Slow links need it.')
    expect(await press(SAVE)).toContain('The new message is kept. 2 left.')
    expect(kept[0]?.decisions).toMatchObject([
      {
        choice: 'rewritten',
        text: 'Raise the timeout of requests to 30 s now\n\nIt was 5 s in `src/net.ts`.\nSlow links need it.',
      },
    ])
  })

  test('the proposal can be accepted as it is', async () => {
    const { press, kept } = sitting(three())
    await press('a')
    expect(kept[0]?.decisions[0]?.text).toBe(`${rewrite.subject}\n\n${rewrite.body}`)
  })

  test('a message that is empty or as it was is no rewrite', async () => {
    const { press, kept } = sitting([item('fix bug', 0)])
    expect(await press('r', SAVE)).toContain('It is the message as it was')
    expect(await press('\u0015', SAVE)).toContain('A message needs words')
    expect(kept).toEqual([])
  })

  test('the why is noted beside the commit, and goes into a rewrite that follows', async () => {
    const { press, kept } = sitting(three())
    await press('w', 'The network is slow.', SAVE)
    expect(kept.at(-1)?.decisions).toMatchObject([{ choice: 'noted', text: 'The network is slow.' }])
    await press('b', 'r', SAVE)
    expect(kept.at(-1)?.decisions[0]?.choice).toBe('rewritten')
    expect(kept.at(-1)?.decisions[0]?.text).toContain('The network is slow.')
  })

  test('a note never replaces a rewrite', async () => {
    const { press } = sitting(three())
    await press('a', 'b')
    expect(await press('w')).toContain('write the why into the message')
    expect(await press('')).toContain(rewrite.subject)
  })

  test('what is put aside with Esc is there again', async () => {
    const { press, kept } = sitting(three())
    await press('w', 'half a thou')
    expect(await press(ESC)).toContain('Put aside')
    expect(kept).toEqual([])
    expect(await press('w')).toContain('half a thou')
  })

  test('pasted text comes in as it is, and does nothing while a commit is looked at', async () => {
    const { press, kept } = sitting(three())
    expect(await press('\u001b[200~', 'sss', '\u001b[201~')).toContain('Pasted text goes into a message')
    expect(kept).toEqual([])
    await press('w', '\u001b[200~', 'one\rtwo\u0013 three', '\u001b[201~', SAVE)
    expect(kept[0]?.decisions[0]?.text).toBe('one\ntwo three')
  })
})

test('of a commit that left the history, what was decided about it is shown', async () => {
  const items = three()
  const decided = stepped(resumed(sessionOver(items)), {
    kind: 'write',
    choice: 'noted',
    text: 'Because.',
    at: 1,
  })
  const { seen, press } = sitting(items.slice(1), { state: stateOf(decided) })
  expect(seen()).toContain('fix bug')
  const before = await press('b')
  expect(before).toContain('11111111 is no longer in the history')
  expect(before).toContain('Because.')
  expect(await press('r')).toContain('There is no commit here')
  expect(await press('n')).toContain('fix bug')
})

describe('leaving', () => {
  test.each([
    ['q', 'stop'],
    ['\u0004', 'stop'],
    [CTRL_C, 'interrupt'],
  ])('%j ends with what was decided', async (key, wish) => {
    const { press, left } = sitting(three())
    await press('s', key)
    expect(left).toMatchObject([{ wish, sitting: { session: { decisions: [{ choice: 'skipped' }] } } }])
  })

  test('the end says that it is one, and Enter leaves', async () => {
    const { press, left } = sitting([item('wip', 0)])
    expect(await press('s')).toContain('That was all of them. Nothing in git was changed.')
    await press(ENTER)
    expect(left[0]?.wish).toBe('stop')
  })

  test('e asks for the editor where there is one', async () => {
    expect(await sitting(three()).press('e')).toContain('Set VISUAL or EDITOR')
    const { press, left } = sitting(three(), { hasEditor: true })
    await press('e')
    expect(left[0]).toMatchObject({ wish: 'editor', writing: { subject: 'rewritten' } })
  })

  test('what comes back from the editor is shown before it is kept; where it failed nothing changed', async () => {
    const { press, left } = sitting(three(), { hasEditor: true })
    await press('e')
    const [before] = left
    if (before === undefined) throw new Error('the editor was not asked for')
    const back = sitting(three(), { state: backFromEditor(before, 'From the editor\n\nBecause.\n') })
    expect(back.seen()).toContain('From the editor')
    await back.press(SAVE)
    expect(back.kept[0]?.decisions[0]?.text).toBe('From the editor\n\nBecause.')
    expect(backFromEditor(before, null)).toMatchObject({ writing: null, wish: null })
  })
})

test('where nothing can be kept the session ends with the reason', async () => {
  const full = new Fault('store', 'the disk is full')
  const keep = (): never => {
    throw full
  }
  const { press, ended, seen } = sitting(three(), { keep })
  const reason = ended.catch((error: unknown) => error)
  await press('s')
  expect(await reason).toBe(full)
  expect(seen()).not.toContain('Commit 2')
})

describe('on any screen', () => {
  const wild = item(
    '修正: 解析器の不具合を直しました 🎉 and a subject that is longer than any screen is wide, surely',
    0,
    {
      rewrite,
      files: [
        { path: `src/${'deep/'.repeat(20)}file.ts`, insertions: 1, deletions: 0, binary: true, mark: null },
      ],
    },
  )
  const sizes = [
    [40, 15],
    [80, 24],
    [120, 40],
  ] as const

  test.each(sizes)('%i × %i holds every frame', async (columns, rows) => {
    const { seen, press } = sitting([wild, item('wip', 1)], { size: { columns, rows } })
    const fits = (frame: string): void => {
      const lines = frame.split('\n')
      expect(lines.length).toBeLessThan(rows)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns)
    }
    fits(seen())
    for (const key of [DOWN, '?', '?', 'f', 'w', '日本語'.repeat(40), ENTER.repeat(30), ESC, 's', 's'])
      fits(await press(key))
  })

  test('it is drawn anew when the size changes', async () => {
    const { seen, resize } = sitting(three(), { size: { columns: 120, rows: 40 } })
    expect(seen()).not.toContain('above')
    const small = await resize({ columns: 40, rows: 15 })
    expect(small).toContain('above')
    expect(small.split('\n').length).toBeLessThan(15)
  })

  test('what a commit says can do nothing to the terminal', async () => {
    const { seen } = sitting([item('evil \u001b[2J\u202e subject', 0)])
    expect(seen()).toContain('\\u001b[2J\\u202e')
  })

  test('where it is read out nothing is hidden and no line is drawn', async () => {
    const items = three()
    const props = { items, state: stateOf(resumed(sessionOver(items))), color: false, hasEditor: false }
    const { lines } = frameOf({ ...props, size: { columns: 40, rows: 15 } }, true)
    expect(lines.join('\n')).not.toContain('─')
    expect(lines.join('\n')).toContain('Only you know')
  })
})
