import * as z from 'zod'

// Of what GitHub documents, that which is used: whatever else comes, or comes to be, is passed over.

const time = z.iso.datetime({ offset: true })
const user = z.object({ login: z.string(), type: z.string().optional() }).nullish()
const label = z.union([z.string(), z.object({ name: z.string().nullish() })])

const issue = z.object({
  node_id: z.string(),
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  html_url: z.string(),
  state: z.string(),
  state_reason: z.string().nullish(),
  user,
  labels: z.array(label),
  assignees: z.array(user).nullish(),
  closed_by: user,
  comments: z.number(),
  created_at: time,
  updated_at: time,
  closed_at: time.nullish(),
  /** A pull request is an issue, too. */
  pull_request: z.unknown().optional(),
})
export type ApiIssue = z.infer<typeof issue>
export const issues = z.array(issue)

const listedPull = z.object({
  node_id: z.string(),
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  html_url: z.string(),
  state: z.string(),
  draft: z.boolean().nullish(),
  user,
  labels: z.array(label),
  base: z.object({ ref: z.string() }),
  head: z.object({ ref: z.string() }),
  merge_commit_sha: z.string().nullish(),
  created_at: time,
  updated_at: time,
  closed_at: time.nullish(),
  merged_at: time.nullish(),
})
export type ApiListedPull = z.infer<typeof listedPull>
export const listedPulls = z.array(listedPull)

const release = z.object({
  node_id: z.string(),
  tag_name: z.string(),
  name: z.string().nullish(),
  body: z.string().nullish(),
  html_url: z.string(),
  draft: z.boolean(),
  prerelease: z.boolean(),
  author: user,
  created_at: time,
  published_at: time.nullish(),
})
export type ApiRelease = z.infer<typeof release>
export const releases = z.array(release)

const run = z.object({
  node_id: z.string(),
  name: z.string().nullish(),
  display_title: z.string().nullish(),
  run_number: z.number(),
  event: z.string(),
  status: z.string().nullish(),
  conclusion: z.string().nullish(),
  head_branch: z.string().nullish(),
  head_sha: z.string(),
  html_url: z.string(),
  actor: user,
  created_at: time,
  updated_at: time,
  run_started_at: time.nullish(),
  pull_requests: z.array(z.object({ number: z.number() })).nullish(),
})
export type ApiRun = z.infer<typeof run>
export const runs = z.object({ total_count: z.number(), workflow_runs: z.array(run) })

export type ApiUser = z.infer<typeof user>
export type ApiLabel = z.infer<typeof label>

export const rateLimit = z.object({
  resources: z.object({ core: z.object({ limit: z.number(), remaining: z.number() }) }),
})
