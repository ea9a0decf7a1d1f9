const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words that tell nothing about which change it is. */
export const vagueWords = words(`
  a an the this that these those some any all several few various many more most other another misc miscellaneous stuff
  thing things it its they them we our my your i in on at of for from to with into by as and or not no so than then also
  just only really very quite is are was were be been being do does did has have had can could should would will may
  now again still too up down out off over here there when where while if how what which who why about after before
  bug bugs bugfix bugfixes hotfix issue issues problem problems error errors fix fixes fixed fixing fixup patch patches
  change changes changed changing update updates updated updating tweak tweaks adjust adjustments modify modified
  modification modifications edit edits code codes file files folder work works working wip tmp temp test tests testing
  cleanup cleanups clean cleaned cleaning tidy refactor refactors refactored refactoring improve improves improved
  improvement improvements enhance enhancement enhancements optimize optimise optimized optimization optimizations
  handling minor major small little big simple quick tiny trivial slight slightly better good nice new old final last
  first initial init commit commits committed version versions merge review reviews comment comments feedback address
  addressed address requested suggestions typo typos spelling style lint linting format formatting formatted doc docs
  documentation readme changelog release maintenance misc. debug debugging try trying attempt oops hopefully maybe
  seldom rarely often sometimes rather which whose didn't doesn't don't isn't wasn't can't won't couldn't got rid while because since without between during
  via per each every both such same own between them his her one two three progress save checkpoint backup done complete completed finish finished stuff. part more. support usage info
  information detail details add adds added adding unused make makes made
  use uses used using get set put let create created creates implement implemented implements feature features
  functionality logic things. way bit lot lots et etc todo next step steps idiomatic proper properly correct correctly
  broken wrong missing missed required sync synced rebuild sexy adapt apply applied warning warnings fixme moved move
  project repo repository app application program system module modules class classes function functions method
  methods variable variables value values package packages dependency dependencies`)

/** Verbs that say which kind of change it is, and so are half a word of what. */
export const tellingVerbs = words(`
  remove removes removed delete deleted move moved rename renamed replace replaced split extract extracted inline revert deprecate disable disabled enable
  enabled drop dropped skip skipped ignore allow forbid reject unset restore convert migrate deduplicate cache escape
  retry limit expose hide merge reorder sort encode decode validate log print close open load unload connect prevent
  increase decrease reduce raise lower delay document describe translate teach report warn emit`)
