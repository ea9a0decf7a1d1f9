/** Is the version `found` (`0.31.2-rc1`, `0.5.1`) before `wanted`? One that nobody can read is not. */
export function isBefore(found: string, wanted: string): boolean {
  const [have, want] = [found, wanted].map((text) =>
    /^v?(\d+)\.(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number),
  )
  if (have === undefined || want === undefined) return false
  const at = have.findIndex((part, index) => part !== want[index])
  return at !== -1 && (have[at] ?? 0) < (want[at] ?? 0)
}
