import type { Wording } from '../../src/core/wording.ts'

/** What a model could have said of the material beside this file. It leaves the figures and the largest piece to rules. */
export const wording: Wording = {
  model: 'gemma4:e4b',
  digest: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
  prompt: 'wording.1',
  sentences: [
    {
      text: 'From 1 December 2025 to 31 March 2026 Mira Castellanos completed 10 pieces of work of 9 different kinds, among them the split of the importer into reader, parser and store.',
      facts: ['s1', 'w4'],
    },
    { text: 'Bank statements are read as a stream instead of whole.', facts: ['w1'] },
    { text: 'Exchange rates are kept for a day, where every posting asked the rate service before.', facts: ['w2'] },
  ],
}
