import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

const { answers, error, $defs } = JSON.parse(
  readFileSync(new URL('../published/openapi.json', import.meta.url), 'utf8'),
)

const ajv = new Ajv({ strict: false, validateFormats: true })
addFormats.default(ajv)

const compiled = new Map<string, ValidateFunction>()

function check(name: string, schema: object, body: unknown): void {
  const validate = compiled.get(name) ?? ajv.compile({ ...schema, $defs })
  compiled.set(name, validate)
  if (validate(body)) return
  const [first] = validate.errors ?? []
  throw new Error(`GitHub does not answer so at ${name}: ${first?.instancePath} ${first?.message}`)
}

/** @param path as GitHub describes it: `/repos/{owner}/{repo}/issues`. @throws Error where GitHub's answer is another */
export function checkAnswer(path: string, body: unknown): void {
  const schema = answers[path]
  if (schema === undefined) throw new Error(`GitHub describes no ${path} that craft asks for`)
  check(path, schema, body)
}

/** @throws Error where GitHub words an error otherwise */
export const checkError = (body: unknown): void => check('an error', error, body)
