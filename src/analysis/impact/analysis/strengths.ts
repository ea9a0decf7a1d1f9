import type { Strength } from '../../../core/analysis.ts'
import type { Part, Score } from '../../../core/score.ts'

/** What a part of a score says about whoever earned it. */
const claims: Readonly<Record<string, string>> = {
  'business-value': 'Its worth is stated in money',
  'time-saved': 'It saves others time',
  'before-after': 'Its effect is measured before and after',
  'linked-proof': 'Others can check it',
  'built-upon': 'Later work builds on it',
  'carried-on': 'Other people carry it on',
  released: 'It went out in a release',
  issues: 'It settles what others reported',
  people: 'It was done together with others',
  tests: 'Tests hold it in place',
  duration: 'It was seen through over a long time',
  directories: 'It reaches across the code base',
  'first-tools': 'It takes up tools that were new to its author',
  'first-languages': 'It takes up a language that was new to its author',
  'new-code': 'It adds something that was not there before',
}

const MOST = 5
/** Less than this share of a rule's points is no strength. */
const LEAST_SHARE = 0.6

/** What the score's own rules show, the fullest first. */
export function strengthsOf({ stated, reach, complexity, dimensions }: Score): readonly Strength[] {
  const { innovation, learning } = dimensions
  const share = ({ points, max }: Part): number => (max === 0 ? 0 : points / max)
  return [stated, reach, complexity, innovation, learning]
    .flatMap(({ parts }) => parts)
    .filter((part) => claims[part.rule] !== undefined && share(part) >= LEAST_SHARE)
    .sort((a, b) => share(b) - share(a) || b.points - a.points)
    .slice(0, MOST)
    .map(({ rule, because, evidence }) => ({ claim: claims[rule] ?? rule, because, evidence, by: null }))
}
