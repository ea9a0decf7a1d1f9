import { beforeAll, describe, expect, test } from 'vitest'
import { storeKinds } from '../../src/core/store-kind.ts'
import { bin, run } from '../commands/installed.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { canMount, craft, differences, eachOf, envOf, placeIn, storeOf, trackInPeace } from './injured.ts'

/** Runs craft in a home on a disk of that size, which nobody else sees, and copies what is there then. */
const script = `
  mount -t tmpfs -o size="$1" tmpfs "$CRAFT_HOME" || exit 99
  "$3" "$4" track
  code=$?
  mount -o remount,size=64m "$CRAFT_HOME" && cp -a "$CRAFT_HOME/." "$2" || exit 98
  exit $code`

describe.skipIf(!canMount)('an import onto a disk with too little room (needs the right to mount)', () => {
  let repo: GitFixture
  beforeAll(() => {
    repo = gitFixture()
    for (let number = 0; number < 30; number++)
      repo.commit(`feat: ${number}`, { files: { [`${number % 5}`]: `${number}\n`.repeat(5) } })
  })

  test.each(storeKinds)('says so, and is whole after there is room (%s)', async (kind) => {
    const undisturbed = placeIn(repo, kind)
    expect((await craft(undisturbed, 'track')).code).toBe(0)
    const codes = new Set<number>()
    await eachOf(['4k', '8k', '16k', '32k', '64k', '160k', '256k', '4m'], async (size) => {
      const place = placeIn(repo, kind)
      const kept = { ...place, home: temporaryFolder('craft-kept-') }
      const argv = ['-m', 'bash', '-c', script, 'bash', size, kept.home, process.execPath, bin]
      const { code, out, err } = await run('unshare', argv, place.cwd, envOf(place))
      codes.add(code)
      expect({ size, code, out, err }).toEqual(
        code === 0
          ? { size, code, out: expect.stringContaining('30 new commits'), err: '' }
          : {
              size,
              code: 4,
              out: '',
              err: expect.stringMatching(
                /^craft: [^\n]* cannot grow: the disk is full [^\n]*\nNext: [^\n]*\n$/,
              ),
            },
      )
      if (code !== 0) expect(err).toContain(storeOf(place))
      await trackInPeace(kept)
      expect({ size, differences: await differences(kept, undisturbed) }).toEqual({ size, differences: [] })
    })
    expect([...codes].sort()).toEqual([0, 4])
  })
})
