import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Receipt } from '../../../src/core/portfolio.ts'
import { linkTo, webAddress } from '../../../src/render/templates/links.ts'

const sha = 'f3a9c1d27b4e5f60718293a4b5c6d7e8f9012345'

describe('the page of a repository', () => {
  test.each([
    ['https://github.com/ada/engine.git', 'https://github.com/ada/engine'],
    ['https://github.com/ada/engine/', 'https://github.com/ada/engine'],
    ['https://GitHub.com/ada/engine', 'https://github.com/ada/engine'],
    ['https://ada:secret@github.com/ada/engine.git', 'https://github.com/ada/engine'],
    ['https://ghp_token@github.com/ada/engine', 'https://github.com/ada/engine'],
    ['https://git.example.org:8443/ada/engine.git', 'https://git.example.org:8443/ada/engine'],
    ['http://git.example.org/ada/engine', 'http://git.example.org/ada/engine'],
    ['ssh://git@github.com/ada/engine.git', 'https://github.com/ada/engine'],
    ['ssh://git@gitlab.example.org:2222/team/sub/engine.git', 'https://gitlab.example.org/team/sub/engine'],
    ['ssh://git@ssh.github.com:443/ada/engine.git', 'https://github.com/ada/engine'],
    ['git@altssh.gitlab.com:ada/engine.git', 'https://gitlab.com/ada/engine'],
    ['git+ssh://git@codeberg.org/ada/engine', 'https://codeberg.org/ada/engine'],
    ['git://github.com/ada/engine.git', 'https://github.com/ada/engine'],
    ['git@github.com:ada/engine.git', 'https://github.com/ada/engine'],
    ['org-123@github.com:ada/engine', 'https://github.com/ada/engine'],
    ['github.com:ada/engine', 'https://github.com/ada/engine'],
    ['git@bitbucket.org:ada/engine.git', 'https://bitbucket.org/ada/engine'],
    ['https://github.com/ada/engine.js.git', 'https://github.com/ada/engine.js'],
  ])('of %s is %s', (remote, page) => {
    expect(webAddress(remote)?.href).toBe(page)
  })

  test.each([
    [null],
    [''],
    ['/srv/git/engine.git'],
    ['../engine'],
    ['./engine.git'],
    ['C:\\Users\\ada\\engine'],
    ['C:/Users/ada/engine'],
    ['file:///srv/git/engine.git'],
    ['javascript:alert(1)'],
    ['javascript://github.com/%0aalert(1)'],
    ['data:text/html,x'],
    ['ext::sh -c date'],
    ['https://github.com/'],
    ['https://'],
    ['engine'],
  ])('is unknown for %j', (remote) => {
    expect(webAddress(remote)).toBeNull()
  })
})

const on = {
  github: 'git@github.com:ada/engine.git',
  enterprise: 'https://github.example.org/ada/engine',
  gitlab: 'https://gitlab.com/team/sub/engine.git',
  bitbucket: 'git@bitbucket.org:ada/engine.git',
  codeberg: 'ssh://git@codeberg.org/ada/engine.git',
  unknown: 'https://git.example.org/ada/engine.git',
  nowhere: '/srv/git/engine.git',
}

type Row = readonly [keyof typeof on, Receipt['kind'], string, string | null]

const rows: readonly Row[] = [
  ['github', 'commit', sha, `https://github.com/ada/engine/commit/${sha}`],
  ['github', 'pull-request', '12', 'https://github.com/ada/engine/pull/12'],
  ['github', 'issue', '7', 'https://github.com/ada/engine/issues/7'],
  ['github', 'issue', '#7', 'https://github.com/ada/engine/issues/7'],
  ['github', 'issue', 'other/repo.js#9', 'https://github.com/other/repo.js/issues/9'],
  ['github', 'pull-request', 'other/repo#9', 'https://github.com/other/repo/pull/9'],
  ['github', 'issue', 'ABC-12', null],
  ['github', 'release', 'v1.2.0', 'https://github.com/ada/engine/releases/tag/v1.2.0'],
  ['github', 'release', 'pkg/v1 (x)', 'https://github.com/ada/engine/releases/tag/pkg%2Fv1%20(x)'],
  ['github', 'release', 'pkg/v1#2', 'https://github.com/ada/engine/releases/tag/pkg%2Fv1%232'],
  ['enterprise', 'pull-request', '12', 'https://github.example.org/ada/engine/pull/12'],
  ['gitlab', 'commit', sha, `https://gitlab.com/team/sub/engine/-/commit/${sha}`],
  ['gitlab', 'pull-request', '12', 'https://gitlab.com/team/sub/engine/-/merge_requests/12'],
  ['gitlab', 'issue', '7', 'https://gitlab.com/team/sub/engine/-/issues/7'],
  ['gitlab', 'release', 'v1', 'https://gitlab.com/team/sub/engine/-/tags/v1'],
  ['bitbucket', 'commit', sha, `https://bitbucket.org/ada/engine/commits/${sha}`],
  ['bitbucket', 'pull-request', '12', 'https://bitbucket.org/ada/engine/pull-requests/12'],
  ['bitbucket', 'issue', '7', 'https://bitbucket.org/ada/engine/issues/7'],
  ['bitbucket', 'release', 'v1', null],
  ['codeberg', 'commit', sha, `https://codeberg.org/ada/engine/commit/${sha}`],
  ['codeberg', 'pull-request', '12', 'https://codeberg.org/ada/engine/pulls/12'],
  ['codeberg', 'release', 'v1', 'https://codeberg.org/ada/engine/releases/tag/v1'],
  ['unknown', 'commit', sha, null],
  ['unknown', 'pull-request', '12', null],
  ['nowhere', 'issue', '7', null],
  ['nowhere', 'url', 'https://ci.example.org/runs/1', 'https://ci.example.org/runs/1'],
  ['github', 'url', 'HTTP://ci.example.org', 'http://ci.example.org/'],
  ['github', 'url', 'javascript:alert(1)', null],
  ['github', 'url', ' javascript:alert(1)', null],
  ['github', 'url', 'file:///etc/passwd', null],
  ['github', 'url', 'data:text/html,<script>', null],
  ['github', 'url', 'not an address', null],
  ['github', 'file', 'graph.png', null],
  ['github', 'note', 'https://example.org', null],
]

describe('a link to evidence', () => {
  test.each(rows)('on %s, %s %s is at %s', (host, kind, target, url) => {
    expect(linkTo(kind, target, on[host])).toBe(url)
  })

  test('is an http address or nothing, whatever evidence and remote hold', () => {
    const scheme = fc.constantFrom('javascript:', 'file://', 'https://', 'git@', 'data:', 'vbscript:', '')
    const text = fc.tuple(scheme, fc.string()).map(([head, tail]) => head + tail)
    const remote = fc.oneof(text, fc.constantFrom(...Object.values(on)))
    const kind = fc.constantFrom<Receipt['kind']>('commit', 'pull-request', 'issue', 'release', 'url', 'file')
    fc.assert(
      fc.property(kind, text, remote, (what, target, from) => {
        const url = linkTo(what, target, from)
        if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/)
      }),
    )
  })

  test('to a number or commit stays on the host and in the repository of the remote', () => {
    const kind = fc.constantFrom<Receipt['kind']>('commit', 'pull-request', 'issue', 'release')
    fc.assert(
      fc.property(kind, fc.string({ minLength: 1 }), (what, target) => {
        fc.pre(!/^[\w.-]+\/[\w.-]+#\d+$/.test(target) && !/^\.{1,2}$/.test(target))
        const url = linkTo(what, target, on.github)
        if (url !== null) expect(new URL(url).href).toMatch(/^https:\/\/github\.com\/ada\/engine\//)
      }),
    )
  })
})

test('a link keeps no name and password, and a revert is a commit', () => {
  expect(linkTo('url', 'https://ada:secret@ci.example.org/run/1', null)).toBe('https://ci.example.org/run/1')
  const oid = 'a'.repeat(40)
  expect(linkTo('revert', oid, 'https://github.com/ada/engine.git')).toBe(
    `https://github.com/ada/engine/commit/${oid}`,
  )
})
