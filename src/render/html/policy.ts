/**
 * What a browser may do with the page: draw it with this style sheet, and nothing else. No script runs, nothing is
 * loaded, nothing is sent.
 */
export const policyFor = async (style: string): Promise<string> =>
  `default-src 'none'; style-src '${await sourceOf(style)}'; base-uri 'none'; form-action 'none'`

/** How a policy names a style sheet: by the hash of its bytes. */
async function sourceOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`
}
