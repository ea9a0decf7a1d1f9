import type { Identity } from '../core/commit.ts'
import type { CommitSource, CommitStore } from '../core/ports.ts'
import { early } from './early.ts'

/** Asks the mailmap about everybody in this repository, those stored already at once: it may have changed. */
export function mappedPeople(source: CommitSource, store: CommitStore, repositoryId: string) {
  const stored = store.commits.identities(repositoryId)
  const answered = early(source.mailmap(stored))
  return {
    /** Asks about those of `came` who are new, too, and stores the answers. */
    async refresh(came: readonly Identity[]): Promise<void> {
      const before = new Set(stored.map(textOf))
      const added = came.filter((one) => !before.has(textOf(one)))
      const answers = [...(await answered), ...(await source.mailmap(added))]
      const pairs = [...stored, ...added].flatMap((written, index) => {
        const canonical = answers[index]
        const same = canonical?.name === written.name && canonical.email === written.email
        return canonical === undefined || same ? [] : [{ written, canonical }]
      })
      store.commits.alias(repositoryId, pairs)
    },
  }
}

const textOf = ({ name, email }: Identity): string => `${name}\0${email}`
