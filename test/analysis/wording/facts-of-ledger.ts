import type { TellableFact } from '../../../src/core/wording.ts'

/** What a summary of half a year has for facts. */
export const ledgerFacts: readonly TellableFact[] = [
  {
    id: 's1',
    is: 'sentence',
    text: 'Mira Castellanos completed 10 pieces of work from 1 Dec 2025 to 31 Mar 2026, of 9 different kinds.',
  },
  {
    id: 's2',
    is: 'sentence',
    text: 'In figures: 12 → 3 min and 1.8 GB → 210 MB (“Import bank statements as a stream”); 20 hours a month and 50,000 USD/year (“Ask for exchange rates once a day”).',
  },
  {
    id: 's3',
    is: 'sentence',
    text: 'The largest, “Split the importer into reader, parser and store”, took 9 commits (8 Dec 2025 – 16 Jan 2026) and changed 38 files.',
  },
  {
    id: 'w1',
    is: 'work',
    text: '“Import bank statements as a stream” (feature, 28 Jan – 11 Feb 2026)\n\nStatements were read whole, and a year of them did not fit into memory. The reader now gives entries one at a time.\n\nfrom 12 min to 3 min\n\nTypeScript and Testing\n\nfirst released in v2.4.0',
  },
  {
    id: 'w2',
    is: 'work',
    text: '“Ask for exchange rates once a day” (performance, 3–5 Mar 2026)\n\nEvery posting asked the rate service again. Rates are now kept for a day.\n\nsaves 20 hours a month\n\nTypeScript and Redis',
  },
  {
    id: 'w3',
    is: 'work',
    text: '“Split the importer into reader, parser and store” (architecture, 8 Dec 2025 – 16 Jan 2026)\n\nMade the importer three parts with one type between them, so that a new bank is one file.\n\nSome 14 handlers have moved.',
  },
  {
    id: 'w4',
    is: 'work',
    text: '“修复日期解析” (fix, 17 Feb 2026)\n\nSiehe https://example.org/dates wegen #31.\n\n40% of the dates were wrong.',
  },
]

export const opening =
  'Mira Castellanos completed 10 pieces of work, of 9 different kinds, from 1 December 2025 to 31 March 2026.'
export const figures =
  'Importing bank statements as a stream took an import from 12 to 3 min and from 1.8 GB to 210 MB, and asking for exchange rates once a day saves 20 hours a month and 50,000 USD/year.'
export const largest =
  'The largest piece, the split of the importer, took 9 commits from 8 December 2025 to 16 January 2026 and changed 38 files.'
