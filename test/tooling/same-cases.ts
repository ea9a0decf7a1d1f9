import fc from 'fast-check'

// The same cases in every run, so that a red run can be repeated; `FC_SEED=random npm test` looks for new ones.
const seed = process.env.FC_SEED
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed ?? 20_261_121) })
