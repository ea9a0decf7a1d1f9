/** An answer that is waited for later: till then nobody need hear that it failed. */
export function early<T>(answer: Promise<T>): Promise<T> {
  answer.catch(() => {})
  return answer
}
