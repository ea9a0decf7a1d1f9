const parts = (version: string): readonly number[] => version.split('-')[0]?.split('.').map(Number) ?? []

export function isBefore(found: string, wanted: string): boolean {
  const [have, want] = [parts(found), parts(wanted)]
  const at = want.findIndex((part, index) => part !== (have[index] ?? 0))
  return at !== -1 && (have[at] ?? 0) < (want[at] ?? 0)
}
