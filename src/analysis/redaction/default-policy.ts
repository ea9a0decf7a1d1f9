import type { RedactionPolicy } from '../../core/redaction.ts'

/** What holds where no policy is named: everything that can be seen to be private. */
export const defaultPolicy: RedactionPolicy = {
  names: [],
  ticketKeys: [],
  publicRepositories: [],
  keep: [],
  rules: { people: true, emails: true, hosts: true, links: true, tickets: true, repositories: true },
}

/** What holds for a public document of which nothing else is said: private repositories, and where they are. */
export const publicAudiencePolicy: RedactionPolicy = {
  ...defaultPolicy,
  rules: { people: false, emails: false, hosts: true, links: true, tickets: false, repositories: true },
}
