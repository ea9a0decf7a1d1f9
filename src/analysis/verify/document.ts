import type { Portfolio, PortfolioMaterial, Receipt } from '../../core/portfolio.ts'
import type { Source } from '../grounding/quotations.ts'
import type { DocumentEvidence } from './grounds.ts'

/** Kinds that stand for one piece of work; a release and an issue may belong to many. */
const OWN = new Set<Receipt['kind']>(['commit', 'pull-request', 'url', 'file', 'note'])

/**
 * What a written document may say, from the material it is made of and what stands behind each achievement.
 * @param expected the document as this material gives it
 */
export function evidenceOfDocument(
  { chosen, repositories, subject }: PortfolioMaterial,
  { receipts }: Pick<Portfolio, 'receipts'>,
  expected: string,
  works: ReadonlyMap<string, readonly Source[]>,
): DocumentEvidence {
  const owners = new Map<string, string[]>()
  const titled = new Map<string, string[]>()
  for (const { achievement } of chosen) {
    add(titled, achievement.title.replace(/\s+/g, ' ').trim(), achievement.id)
    for (const { kind, target } of achievement.evidence) add(owners, `${kind} ${target}`, achievement.id)
  }
  const ownersOf = ({ kind, target, commits }: Receipt): readonly string[] => {
    if (!OWN.has(kind)) return []
    const byCommit = commits.flatMap(({ oid }) => owners.get(`commit ${oid}`) ?? [])
    return byCommit.length > 0 ? [...new Set(byCommit)] : (owners.get(`${kind} ${target}`) ?? [])
  }
  return {
    expected,
    works,
    names: [
      ...(subject === null ? [] : [subject.name]),
      ...repositories.map(({ name }) => name),
      ...chosen.flatMap(({ achievement: { author, collaborators, skills } }) =>
        [author, ...collaborators, ...skills].map(({ name }) => name),
      ),
    ],
    noted: new Map(receipts.map((receipt) => [String(receipt.number), ownersOf(receipt)])),
    titled,
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [value])
  else there.push(value)
}
