import { describe, expect, test } from 'vitest'
import { fault, fine, warning } from '../../src/core/checkup.ts'
import { Fault } from '../../src/core/errors.ts'
import { faultOf } from '../../src/flows/doctor.ts'
import {
  clockFinding,
  craftsFinding,
  diskFinding,
  nodeFinding,
  repositoryFinding,
  settingsFindings,
} from '../../src/flows/findings.ts'

const at = (text: string): number => Date.parse(text) / 1000
const now = new Date('2026-03-01T12:00:00Z')
const MB = 1024 * 1024

describe('the clock', () => {
  test.each([
    ['of a commit made a day later in another zone', at('2026-03-02T11:00:00Z'), null, 'ok'],
    ['of a commit made two days later', at('2026-03-03T12:00:01Z'), null, 'warning'],
    ['of a craft built next year', null, at('2027-01-01T00:00:00Z'), 'warning'],
    ['where nothing is stored', null, null, 'ok'],
    ['of a commit with a date no calendar has', 9e15, null, 'warning'],
  ] as const)('%s', (_, commit, built, status) => {
    expect(clockFinding(now, commit, built).status).toBe(status)
  })
})

describe('the disk', () => {
  test.each([
    ['less than 100 MB', 99 * MB, 0, 'warning'],
    ['less than the store needs twice', 500 * MB, 251 * MB, 'warning'],
    ['enough', 500 * MB, 249 * MB, 'ok'],
    ['nobody knows how much', null, 10 * MB, 'ok'],
  ] as const)('with %s free', (_, free, bytes, status) => {
    expect(diskFinding('/data', free, bytes).status).toBe(status)
  })
})

describe('node', () => {
  test.each([
    ['20.19.0', '>=20.19', 'ok'],
    ['20.18.9', '>=20.19', 'fault'],
    ['22.0.0', '>=20.19', 'ok'],
    ['18.20.0', '>=20.19', 'fault'],
    ['20.1.0', '^20 || ^22', 'ok'],
  ] as const)('%s where craft asks for %s', (version, wanted, status) => {
    expect(nodeFinding({ version, wanted, driverFault: null }).status).toBe(status)
  })

  test('without a driver that loads says why', () => {
    const found = nodeFinding({ version: '22.1.0', wanted: '>=20.19', driverFault: 'no addon' })
    expect(found).toMatchObject({ status: 'fault', says: expect.stringContaining('no addon') })
  })
})

describe('programs of that name', () => {
  const mine = { path: '/home/ada/bin/craft', isThis: true }
  const other = { path: '/usr/bin/craft', isThis: false }
  const viaGit = [{ path: '/home/ada/bin/git-craft', isThis: true }]
  const anyway = 'run this one as: git craft'
  test.each([
    ['this one alone', [mine], 'ok', /craft is \/home/, null],
    ['none', [], 'ok', /no craft on the PATH/, null],
    ['another one first', [other, mine], 'warning', /another program, \/usr\/bin\/craft/, anyway],
    ['this one first', [mine, other], 'warning', /comes later: \/usr\/bin\/craft/, anyway],
  ] as const)('%s', (_, found, status, says, remedy) => {
    const finding = craftsFinding(found, viaGit)
    expect(finding.status).toBe(status)
    expect(finding.says).toMatch(says)
    expect(finding.remedy).toBe(remedy)
  })
})

test('damage of a repository keeps the remedy that git has', () => {
  const found = repositoryFinding(new Fault('unusable', 'it is damaged', "git -C '/x' fsck"))
  expect(found).toEqual(warning('repository', 'it is damaged', "git -C '/x' fsck"))
})

test('settings that others may change are told beside settings that are wrong', () => {
  const wrong = new Fault('usage', 'not JSON', 'mend it')
  const found = settingsFindings('/home/ada/config.json', wrong, 0o100666)
  expect(found.map(({ name, status }) => [name, status])).toEqual([
    ['settings', 'fault'],
    ['settings rights', 'warning'],
  ])
})

describe('what a run ends with', () => {
  const store = fault('store', 'store', 'damaged', 'repair it')
  const git = fault('git', 'unusable', 'missing', 'install git')
  const node = fault('node', 'failed', 'too old', 'install node')
  test.each([
    [[fine('git', 'there'), warning('disk', 'full', 'make room')], null],
    [[node, git, store], 'store'],
    [[node, git], 'unusable'],
    [[node], 'failed'],
  ] as const)('%#', (findings, kind) => {
    expect(faultOf(findings)?.kind ?? null).toBe(kind)
  })
})
