import type { Category } from '../../core/category.ts'

/** Points a sign gives to categories. */
export type Clue = readonly (readonly [Category, number])[]

type Row = readonly [Readonly<Partial<Record<Category, number>>>, string]

// biome-ignore format: a table
const ANYWHERE: readonly Row[] = [
  [{ fix: 4 }, 'fix fixes fixed fixing fixup bugfix hotfix bug bugs crash crashes crashing segfault deadlock'],
  [{ fix: 4 }, 'regression leak leaks leaking overflow underflow'],
  [{ fix: 3 }, 'corrected leakfix leakfixes'],
  [{ fix: 2 }, 'prevent prevents avoid avoids ensure ensures handle handles handling correctly properly correct'],
  [{ fix: 1.5 }, 'broken incorrect incorrectly wrong wrongly invalid missing fail fails failing failure error errors'],
  [{ fix: 1.5 }, 'respect preserve resolve resolves workaround race hang hangs panic null undefined nan infinite'],
  [{ fix: 1.5 }, 'sanity guard missed unexpected unexpectedly mistakenly accidentally fallback cannot'],
  [{ fix: 0.8 }, 'should must dont doesnt didnt wasnt isnt not no longer only always never when if'],
  [{ feature: 3 }, 'support supports supporting learn learns learned taught teach'],
  [{ feature: 3 }, 'introduce introduces implement implements implemented feature features'],
  [{ feature: 2 }, 'experimental initial basic first-class'],
  [{ feature: 1.5 }, 'add adds added adding'],
  [{ feature: 1.2 }, 'new option options flag command api hook plugin allow allows enable expose ability able opt-in'],
  [{ feature: 1.2, fix: 0.4 }, 'warn warning show emit provide accept default defaults customize configurable'],
  [{ feature: 0.7, architecture: 0.7, performance: 0.3 }, 'improve improves improved improvement better'],
  [{ performance: 4 }, 'performance perf faster speed speedup optimize optimise optimization optimized optimised'],
  [{ performance: 4 }, 'slow latency throughput'],
  [{ performance: 2.5 }, 'quadratic inefficient efficient efficiently hot-path simd avx'],
  [{ performance: 1.5 }, 'cache cached caching memoize lazy lazily preload precompute alloc allocation allocations batch'],
  [{ security: 5 }, 'security vulnerability vulnerabilities cve ghsa xss csrf exploit'],
  [{ security: 2.5 }, 'sanitize sanitise'],
  [{ security: 3 }, 'untrusted malicious attack attacker redos ssrf privilege hardening'],
  [{ architecture: 4 }, 'refactor refactors refactoring refactored restructure reorganize reorganise rework rewrite rewrote'],
  [{ architecture: 2.5 }, 'simplify simplifies simplification extract split decouple deduplicate dedupe consolidate'],
  [{ architecture: 2.5 }, 'abstract unify'],
  [{ architecture: 2 }, 'rename renames renamed move moves moved inline reuse redundant migrate convert replace'],
  [{ architecture: 1.5 }, 'modular modularize encapsulate helper helpers factor clearer readable readability confusing'],
  [{ architecture: 1.5 }, 'modernize modernise clean-up'],
  [{ architecture: 1 }, 'internal internals typings naming consistent consistency directly instead'],
  [{ architecture: 1, maintenance: 1.5 }, 'unused dead obsolete'],
  [{ architecture: 1, feature: 1 }, 'deprecate deprecated'],
  [{ documentation: 3.5 }, 'doc docs documentation readme changelog jsdoc docstring docstrings guide tutorial manual manpage'],
  [{ documentation: 2.5 }, 'clarify document documents documented mention wording grammar'],
  [{ documentation: 1.5 }, 'link links example examples sentence paragraph explain describe faq'],
  [{ testing: 2.5 }, 'test tests testing unittest testcase e2e flaky flake coverage snapshot snapshots fixture fixtures'],
  [{ testing: 2.5 }, 'spec specs'],
  [{ testing: 1 }, 'mock mocks assert assertion assertions benchmark'],
  [{ infrastructure: 3 }, 'ci workflow workflows github-actions actions travis appveyor circleci jenkins pipeline'],
  [{ infrastructure: 3 }, 'runner runners deploy deployment deploys kubernetes k8s helm terraform ansible container nightly'],
  [{ infrastructure: 1.5 }, 'build builds makefile cmake configure autoconf bazel gradle maven webpack rollup docker dockerfile'],
  [{ infrastructure: 1 }, 'publish publishing packaging compile compiler toolchain cross-compile'],
  [{ maintenance: 6, documentation: 3 }, 'typo typos misspelling spelling'],
  [{ maintenance: 3 }, 'lint linter eslint prettier format formatting reformat fmt rustfmt gofmt clippy ruff rubocop whitespace indentation biome oxlint style'],
  [{ maintenance: 2.5 }, 'bump upgrade deps dependency dependencies devdeps lockfile version versions renovate dependabot'],
  [{ maintenance: 2.5, documentation: 1.5 }, 'comment comments todo'],
  [{ maintenance: 2.5 }, 'cleanup clean tidy chore housekeeping tweak tweaks gitignore editorconfig license copyright year'],
  [{ maintenance: 2 }, 'revert reverts unneeded unnecessary'],
  [{ maintenance: 1 }, 'update updates prepare sponsors sponsor backers funding authors mailmap maintainers'],
]

/** What words say besides when a subject begins with them. */
const FIRST: readonly Row[] = [
  [{ fix: 2 }, 'fix fixes fixed correct prevent avoid ensure handle don do preserve'],
  [{ fix: 1 }, 'make pass set skip ignore check only return always keep'],
  [{ architecture: 1, maintenance: 0.3 }, 'use'],
  [{ feature: 1.5 }, 'add adds added introduce support allow implement expose provide'],
  [{ architecture: 1.6, maintenance: 1.5 }, 'remove removes removed drop delete'],
  [{ feature: 0.6, fix: 0.6, documentation: 0.6 }, 'improve improved'],
  [{ architecture: 1.5 }, 'refactor simplify extract move rename split replace convert migrate'],
  [{ documentation: 2 }, 'document clarify mention'],
  [{ maintenance: 1 }, 'bump upgrade update prepare'],
  [{ performance: 1.5 }, 'optimize optimise speed reduce'],
  [{ testing: 2 }, 'test'],
]

function table(rows: readonly Row[]): ReadonlyMap<string, Clue> {
  const map = new Map<string, Clue>()
  for (const [points, words] of rows) {
    const clue = Object.entries(points) as [Category, number][]
    for (const word of words.split(' ')) map.set(word, clue)
  }
  return map
}

/** Clues for a word wherever it stands in a subject, in lower case. */
export const wordClues = table(ANYWHERE)

/** Further clues for the word a subject begins with. */
export const firstWordClues = table(FIRST)
