/** What linking did: changed links, and commits that had no successor before. */
export type Linked = { readonly pairs: number; readonly superseded: number }
