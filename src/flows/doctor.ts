import { type Finding, fault, fine, type Machine, type StoreInspection } from '../core/checkup.ts'
import { Fault } from '../core/errors.ts'
import type { HookStatus } from '../core/hook.ts'
import type { CommitSource } from '../core/ports.ts'
import type { Settings } from '../core/setting.ts'
import { early } from './early.ts'
import {
  clockFinding,
  craftsFinding,
  diskFinding,
  hooksFinding,
  nodeFinding,
  queueFinding,
  repositoryFinding,
  settingsFindings,
} from './findings.ts'
import { type GitHubPatient, githubFindings } from './github-findings.ts'
import { type ModelPatient, modelFindings } from './model-findings.ts'

/** What the checks ask about; each is asked for by the checks that need it and no others. */
export type Patient = {
  readonly source: CommitSource
  readonly machine: Machine
  readonly store: () => StoreInspection
  readonly settings: () => Promise<Settings>
  readonly hooks: () => Promise<HookStatus>
  /** How many notes of hooks wait. */
  readonly pending: () => Promise<number>
  readonly models: ModelPatient
  readonly github: GitHubPatient
  readonly settingsPath: string
  readonly now: Date
}

type Seen = Omit<Patient, 'store' | 'settings' | 'hooks' | 'pending' | 'models' | 'github'> & {
  readonly store: StoreInspection
  readonly git: Promise<Finding>
  readonly repository: Promise<Finding>
  readonly settings: Promise<Settings | Fault>
  readonly hooks: Promise<HookStatus | Fault>
  readonly pending: Promise<number | Fault>
  readonly models: Promise<readonly Finding[]>
  readonly github: Promise<readonly Finding[]>
}
type Check = (patient: Seen) => readonly Finding[] | Promise<readonly Finding[]>

/** Every check, in the order of its lines. */
const checks: readonly Check[] = [
  async ({ git }) => [await git],
  async ({ repository }) => [await repository],
  async ({ hooks }) => [hooksFinding(await hooks)],
  async ({ pending }) => [queueFinding(await pending)],
  ({ machine }) => [craftsFinding(machine.programs('craft'), machine.programs('git-craft'))],
  ({ machine }) => [nodeFinding(machine.node())],
  ({ store }) => store.findings,
  async ({ settings, settingsPath, machine }) =>
    settingsFindings(settingsPath, await settings, machine.mode(settingsPath)),
  ({ models }) => models,
  ({ github }) => github,
  ({ store, machine, now }) => [clockFinding(now, store.newestCommit, machine.builtAt())],
  ({ store, machine }) => [diskFinding(store.path, machine.freeBytes(store.path), store.bytes)],
]

/** Makes all checks and changes nothing; a check that fails in a way nobody foresaw is not caught. */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  // git answers while the store is looked at, which takes the time of this process.
  const git = early(gitOf(patient.source))
  const repository = early(repositoryOf(patient.source))
  const settings = early(said(patient.settings))
  const hooks = early(said(patient.hooks))
  const pending = early(said(patient.pending))
  const models = early(modelFindings(patient.models))
  const github = early(githubFindings(patient.github))
  await Promise.resolve()
  const seen = {
    ...patient,
    git,
    repository,
    settings,
    hooks,
    pending,
    models,
    github,
    store: patient.store(),
  }
  return (await Promise.all(checks.map((check) => check(seen)))).flat()
}

/** What a run of the doctor ends with: the store's faults before the machine's; null where there is none. */
export function faultOf(findings: readonly Finding[]): Fault | null {
  const faults = findings.filter(({ status }) => status === 'fault')
  const worst =
    faults.find(({ kind }) => kind === 'store') ?? faults.find(({ kind }) => kind === 'unusable') ?? faults[0]
  if (worst === undefined) return null
  const many = faults.length === 1 ? '1 check found a fault' : `${faults.length} checks found faults`
  return new Fault(
    worst.kind ?? 'failed',
    `${many}: ${faults.map(({ name }) => name).join(', ')}`,
    worst.remedy,
  )
}

async function gitOf(source: CommitSource): Promise<Finding> {
  const version = await said(() => source.version())
  if (version instanceof Fault) return fault('git', 'unusable', version.message, version.hint)
  return fine('git', `version ${version.found}; craft needs ${version.lowest} or newer`)
}

const repositoryOf = async (source: CommitSource): Promise<Finding> =>
  repositoryFinding(await said(() => source.locate()))

/** The answer, or the fault that came instead of it. */
async function said<T>(ask: () => Promise<T>): Promise<T | Fault> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}
