/** A number as people write it: 1234, 1,234.5, 1 200, 0.5; with an optional k, M or bn where money or counts allow. */
export const NUMBER = String.raw`\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`

/** The value of what `NUMBER` matched. `1,5` is one and a half; `1,500` is fifteen hundred. */
export function amountOf(text: string): number {
  const bare = text.replace(/[\u00a0\u202f ]/g, '')
  const decimalComma = /^\d+,\d{1,2}$/.test(bare)
  return Number(decimalComma ? bare.replace(',', '.') : bare.replace(/,/g, ''))
}
