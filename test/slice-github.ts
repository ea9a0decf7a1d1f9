/**
 * `node test/tooling/run.mjs test/slice-github.ts <unpacked @octokit/openapi> <unpacked @octokit/graphql-schema>`: takes
 * from GitHub's own descriptions what craft asks for, and writes it to test/sources/github/published.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { queries } from './sources/github/published/queries.ts'
import { sliceOpenApi } from './sources/github/published/slice-openapi.ts'
import { sliceSchema } from './sources/github/published/slice-schema.ts'

const [openApi = '', graphql = ''] = process.argv.slice(2)
const target = 'test/sources/github/published'

const versionIn = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
const note = (name: string, folder: string): string =>
  `The parts that craft asks for of GitHub's own description, from ${name} ${versionIn(folder)} (MIT License, its words left out); written by test/slice-github.ts.`

const description = JSON.parse(readFileSync(join(openApi, 'generated/api.github.com.json'), 'utf8'))
const slice = { comment: note('@octokit/openapi', openApi), ...sliceOpenApi(description) }
writeFileSync(join(target, 'openapi.json'), `${JSON.stringify(slice)}\n`)

const schema = sliceSchema(readFileSync(join(graphql, 'schema.graphql'), 'utf8'), queries)
writeFileSync(join(target, 'schema.graphql'), `# ${note('@octokit/graphql-schema', graphql)}\n${schema}\n`)
