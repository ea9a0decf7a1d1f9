/**
 * A UUIDv7 (RFC 9562) whose 74 free bits come from a hash of `key` instead of chance,
 * so that the same thing has the same id in every store.
 * @param milliseconds time of the thing, since 1970; negative and absurd values count as 0
 * @param hash at least 10 bytes of a hash of the natural key
 */
export function uuidV7(milliseconds: number, hash: Uint8Array): string {
  const time =
    Number.isFinite(milliseconds) && milliseconds > 0 && milliseconds < 2 ** 48 ? Math.floor(milliseconds) : 0
  const bytes = new Uint8Array(16)
  for (let i = 0, rest = time; i < 6; i++, rest = Math.floor(rest / 256)) bytes[5 - i] = rest % 256
  bytes.set(hash.subarray(0, 10), 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** 80 bits that tell texts apart (four rounds of 32-bit multiplicative hashing). Not for secrets. */
export function textHash(text: string): Uint8Array {
  const bytes = new Uint8Array(12)
  const view = new DataView(bytes.buffer)
  for (let lane = 0; lane < 3; lane++) {
    let h = 0x9e3779b9 ^ Math.imul(lane + 1, 0x85ebca6b)
    for (let i = 0; i < text.length; i++) {
      h = Math.imul(h ^ text.charCodeAt(i), 0x01000193 + (lane << 8))
      h = (h << 13) | (h >>> 19)
    }
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    view.setUint32(lane * 4, (h ^ (h >>> 16)) >>> 0)
  }
  return bytes.subarray(0, 10)
}

/** The id of a commit: its committer time and the head of its object id. */
export function commitId(oid: string, seconds: number | null): string {
  const head = new Uint8Array(10)
  for (let i = 0; i < 10; i++) head[i] = Number.parseInt(oid.slice(i * 2, i * 2 + 2), 16)
  return uuidV7((seconds ?? 0) * 1000, head)
}

/** 20 hex digits that tell whether a text was changed. Not for secrets. */
export const fingerprint = (text: string): string =>
  Array.from(textHash(text), (byte) => byte.toString(16).padStart(2, '0')).join('')
