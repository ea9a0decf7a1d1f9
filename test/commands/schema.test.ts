import { expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { testCraft } from '../context.ts'
import { expectFault, jsonOf } from './history.ts'

test('schema without a name lists the names, one a line', async () => {
  const { code, out, err } = await testCraft()('schema')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.trimEnd().split('\n').sort()).toEqual(Object.keys(shapes).sort())
})

test.each(Object.keys(shapes))('the schema of %s is a closed JSON Schema of draft 2020-12', async (name) => {
  const schema = jsonOf(await testCraft()('schema', name))
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
  })
})

// What people may leave out of what they say, craft never leaves out of what it answers.
const answers = Object.keys(shapes).filter((name) => name !== 'achievement-input')

test.each(answers)('the schema of %s says what is always there', async (name) => {
  const { required } = jsonOf(await testCraft()('schema', name)) as { required: string[] }
  expect(required.length).toBeGreaterThan(1)
})

test('an unknown schema is a usage fault that names the known ones', async () => {
  expectFault(await testCraft()('schema', 'commits'), { code: 2, says: /Next: use one of: commit, / })
})
