import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hookEvents } from '../../../../src/core/hook.ts'
import { hasBlock, notShell, withBlock, withoutBlock } from '../../../../src/sources/git/hooks/block.ts'

const script = '../craft/hook.sh'
const bytes = fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some).toString('latin1'))
const shebang = fc.constantFrom('', '#!/bin/sh\n', '#!/usr/bin/env bash\r\n', '#!/bin/zsh -e\n')
const hook = fc
  .tuple(
    shebang,
    fc.array(fc.oneof(bytes, fc.constantFrom('\n', 'exit 1\n', '# >>> other >>>\n', '$& $1\n'))),
  )
  .map(([first, rest]) => first + rest.join(''))
  // Without one of these first lines only text that has none at all is given to `withBlock`.
  .filter((text) => !text.startsWith('#!') || text.includes('\n'))

describe('craft’s part of a hook', () => {
  test('is taken out again byte for byte, whatever stood there and however often it was put in', () => {
    fc.assert(
      fc.property(
        hook,
        fc.constantFrom(...hookEvents),
        fc.integer({ min: 1, max: 3 }),
        (before, event, times) => {
          let text = before
          for (let i = 0; i < times; i++) text = withBlock(text, event, script)
          expect(text).toBe(withBlock(before, event, script))
          expect(hasBlock(text)).toBe(true)
          expect(withoutBlock(text)).toBe(before)
        },
      ),
    )
  })

  test('stands below the line that names the shell, above everything else', () => {
    const text = withBlock('#!/bin/bash\nexit 1\n', 'post-commit', script)
    expect(text).toMatch(/^#!\/bin\/bash\n# >>> craft >>>[\s\S]*# <<< craft <<<\nexit 1\n$/)
  })

  test('makes a hook where there is none, and leaves none behind', () => {
    const text = withBlock(null, 'post-merge', script)
    expect(text).toMatch(/^#!\/bin\/sh\n# craft made this file\.\n# >>> craft >>>/)
    expect(withoutBlock(text)).toBeNull()
  })

  test('of an older craft gives way to that of today', () => {
    const old = '#!/bin/sh\n# >>> craft >>>\nold\n# <<< craft <<<\nmine\n'
    expect(withBlock(old, 'post-commit', script)).toBe(withBlock('#!/bin/sh\nmine\n', 'post-commit', script))
  })
})

describe('a hook that is no shell’s', () => {
  test.each([
    ['#!/usr/bin/env python3\nprint(1)\n', 'a script for python3'],
    ['#!/usr/bin/env -S node --no-warnings\n1\n', 'a script for node'],
    ['#! /usr/bin/ruby -w\n1\n', 'a script for ruby'],
    ['#!/usr/bin/fish\nend\n', 'a script for fish'],
    ['\x7fELF\0\0', 'a compiled program'],
    [
      '#!/bin/sh\n"""exec" python3 "$0" "$@"\n"""\nprint(1)\n',
      'a script that starts another program with itself',
    ],
  ])('is known: %j', (text, what) => {
    expect(notShell(text)).toBe(what)
  })

  test.each([
    ['#!/bin/sh\n'],
    ['#!/usr/bin/env bash\nexec "$(dirname "$0")/real" "$@"\n'],
    ['#!/bin/busybox sh\n'],
    ['#!C:/Program Files/Git/bin/sh.exe\n'],
    ['#!/usr/bin/env VAR=1 dash\n'],
    ['echo no first line\n'],
    [''],
  ])('is not taken for one: %j', (text) => {
    expect(notShell(text)).toBeNull()
  })
})
