import { Fault } from '../../core/errors.ts'
import type { RepositoryShelf } from '../../core/ports.ts'
import type { Checkout, Repository, Tag } from '../../core/repository.ts'
import { listOf, nullable, text, truth } from '../shape.ts'
import type { Door } from './door.ts'
import { keyOf, table } from './table.ts'

type TagRow = Tag & { readonly repositoryId: string }

export type Repositories = {
  readonly shelf: RepositoryShelf
  /** @throws Fault('store') for a repository that was never saved */
  require(id: string): void
}

export function repositoryShelf(door: Door): Repositories {
  const repositories = table<Repository>(door, {
    name: 'repositories.jsonl',
    key: ['id'],
    fields: {
      id: text,
      name: text,
      remoteUrl: nullable(text),
      defaultBranch: nullable(text),
      roots: listOf(text),
    },
  })
  const checkouts = table<Checkout>(door, {
    name: 'checkouts.jsonl',
    key: ['gitDir'],
    fields: { gitDir: text, repositoryId: text, tips: listOf(text), shallow: truth },
  })
  const tags = table<TagRow>(door, {
    name: 'tags.jsonl',
    key: ['repositoryId', 'name'],
    fields: { repositoryId: text, name: text, oid: text },
  })
  const tagsOf = (repositoryId: string) =>
    [...tags.rows()].filter(([, row]) => row.repositoryId === repositoryId)
  const list = () => [...repositories.rows().values()]
  const require = (id: string) => {
    if (!repositories.rows().has(keyOf(id)))
      throw new Fault('store', `the store knows no repository ${id}`, 'craft track')
  }
  const shelf: RepositoryShelf = {
    list: () => door.read(list),
    byRoots: (roots) =>
      door.read(() => list().find((one) => one.roots.some((root) => roots.includes(root))) ?? null),
    checkout: (gitDir) =>
      door.read(() => {
        const checkout = checkouts.rows().get(keyOf(gitDir))
        const repository = repositories.rows().get(keyOf(checkout?.repositoryId ?? ''))
        return checkout === undefined || repository === undefined ? null : { ...checkout, repository }
      }),
    checkouts: () =>
      door.read(() => [...checkouts.rows().values()].sort((a, b) => (a.gitDir < b.gitDir ? -1 : 1))),
    save: (repository) => door.write(() => repositories.write(withRoots(repository, list()))),
    saveCheckout: (checkout) =>
      door.write(() => {
        require(checkout.repositoryId)
        checkouts.write([checkout])
      }),
    saveTags: (repositoryId, given) =>
      door.write(() => {
        require(repositoryId)
        const rows = given.map((tag) => ({ ...tag, repositoryId }))
        const kept = new Set(rows.map((row) => keyOf(repositoryId, row.name)))
        const gone = tagsOf(repositoryId).flatMap(([key]) => (kept.has(key) ? [] : key))
        tags.write(rows, gone)
      }),
    tags: (repositoryId) =>
      door.read(() =>
        tagsOf(repositoryId)
          .map(([, { name, oid }]) => ({ name, oid }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      ),
  }
  return { shelf, require }
}

/** The repository with the roots it had before, too, and those that lose one to it: a root is of one repository. */
function withRoots(given: Repository, stored: readonly Repository[]): readonly Repository[] {
  const before = stored.find((one) => one.id === given.id)?.roots ?? []
  const robbed = stored.filter(
    (one) => one.id !== given.id && one.roots.some((root) => given.roots.includes(root)),
  )
  return [
    ...robbed.map((one) => ({ ...one, roots: one.roots.filter((root) => !given.roots.includes(root)) })),
    { ...given, roots: [...new Set([...before, ...given.roots])].sort() },
  ]
}
