import { judgeCode } from '../../../src/analysis/coaching/code/code.ts'

/** The diff of a file with these lines, as git writes it for a new one. */
export const changesOf = (path: string, lines: readonly string[]): string =>
  `diff --git a/${path} b/${path}\nnew file mode 100644\nindex 0000000..1111111\n--- /dev/null\n+++ b/${path}\n` +
  `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}\n`).join('')}`

/** The same with 3,000 lines of code and a note below. */
export const newFile = (path: string, lines: readonly string[]): string =>
  changesOf(path, [...lines, '// TODO: look at it', ...Array.from({ length: 3000 }, (_, i) => `call${i}()`)])

/** The rules about size, and about what was left behind, that speak of a diff. */
export function judged(diff: string): { readonly size: readonly string[]; readonly left: readonly string[] } {
  const rules = judgeCode({ message: 'x', parents: 1, author: null, files: null, diff }).map(
    ({ rule }) => rule,
  )
  const isSize = (rule: string) => rule === 'code/large' || rule === 'code/small'
  return {
    size: rules.filter(isSize),
    left: rules.filter((rule) => !isSize(rule) && rule !== 'code/tidy'),
  }
}
