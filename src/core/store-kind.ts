/** What a store may be kept in: one SQLite file, or a folder of plain files. The first is the usual one. */
export const storeKinds = ['sqlite', 'jsonl'] as const

export type StoreKind = (typeof storeKinds)[number]

export const isStoreKind = (value: unknown): value is StoreKind =>
  (storeKinds as readonly unknown[]).includes(value)
