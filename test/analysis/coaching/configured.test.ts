import { expect, test } from 'vitest'
import { configuredStyle } from '../../../src/analysis/coaching/configured.ts'

const both = { maxSubject: 80, types: ['feat', 'fix'] }

test.each([
  [
    '.commitlintrc.json',
    '{"rules":{"header-max-length":[2,"always",80],"type-enum":[2,"always",["feat","fix"]]}}',
    both,
  ],
  [
    '.commitlintrc',
    'rules:\n  header-max-length: [2, always, 80]\n  type-enum: [2, always, [feat, fix]] # ours\n',
    both,
  ],
  [
    '.commitlintrc.yml',
    'rules:\n  header-max-length:\n    - 2\n    - always\n    - 80\n  type-enum:\n    - 2\n    - always\n    - - feat\n      - fix\n',
    both,
  ],
  [
    'commitlint.config.js',
    "module.exports = { rules: { 'header-max-length': [2, 'always', 80], // x\n 'type-enum': [2, 'always', [\n 'feat',\n /* old */ 'fix',\n ]] } }",
    both,
  ],
  [
    'commitlint.config.ts',
    "export default { rules: { 'type-enum': [RuleConfigSeverity.Error, 'always', ['feat', 'fix']] } }",
    { maxSubject: null, types: ['feat', 'fix'] },
  ],
  [
    'commitlint.config.mjs',
    "import types from './x.js'\nexport default { rules: { 'type-enum': [2, 'always', types] } }",
    null,
  ],
  ['commitlint.config.js', "module.exports = { rules: { 'header-max-length': [0, 'always', 80] } }", null],
  ['commitlint.config.js', "// 'header-max-length': [2, 'always', 80]\nmodule.exports = {}", null],
  [
    'package.json',
    '{"commitlint":{"rules":{"header-max-length":[2,"always",80],"type-enum":[2,"always",["feat","fix"]]}}}',
    both,
  ],
  ['package.json', '{"devDependencies":{"@commitlint/config-conventional":"1"}}', null],
  ['package.json', '{"commitlint":', null],
  [
    '.gitlint',
    '[general]\ncontrib=contrib-title-conventional-commits\n[title-max-length]\nline-length=80\n[contrib-title-conventional-commits]\ntypes = feat, fix\n',
    both,
  ],
  ['.gitlint', '[general]\nverbosity = 2\n', null],
  ['README.md', "'header-max-length': [2, 'always', 80]", null],
])('reads %s: %j', (path, text, expected) => {
  expect(configuredStyle([{ path, text }])).toEqual(expected)
})

test('knows what the well-known preset asks for', () => {
  const found = configuredStyle([
    { path: '.commitlintrc.json', text: '{"extends":["@commitlint/config-conventional"]}' },
  ])
  expect(found?.maxSubject).toBe(100)
  expect(found?.types).toContain('chore')
})
