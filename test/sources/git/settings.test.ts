import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitEnv, gitFixture, temporaryFolder } from '../../fixture/git.ts'

test('the settings of a repository and of its owner are told apart, the strongest last', async () => {
  const repo = gitFixture()
  const home = join(temporaryFolder(), 'gitconfig')
  writeFileSync(home, '[craft "detect"]\n\tauto\n[craft "score"]\n\tready = 60\n[core]\n\teditor = true\n')
  repo.git('config', 'craft.detect.auto', 'no')
  repo.git('config', '--add', 'craft.detect.auto', 'two\nlines')
  repo.git('config', 'craft.Score.Dimensions.Learning', '0.2')
  const source = repo.source({ env: { ...gitEnv, GIT_CONFIG_GLOBAL: home } })
  expect(await source.settings()).toEqual([
    { key: 'detect.auto', value: 'true', scope: 'global' },
    { key: 'score.ready', value: '60', scope: 'global' },
    { key: 'detect.auto', value: 'no', scope: 'local' },
    { key: 'detect.auto', value: 'two\nlines', scope: 'local' },
    { key: 'Score.Dimensions.learning', value: '0.2', scope: 'local' },
  ])
})

test('where nothing is set, or no repository is, there is nothing', async () => {
  expect(await gitFixture().source().settings()).toEqual([])
})
