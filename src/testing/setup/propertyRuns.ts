/**
 * For tests: how often a property is tried. `npm test` tries a tenth of the many, with the same values each time;
 * `npm run test:all` all of them, with others each time. A failure names its seed.
 */
import fc from 'fast-check'

const isAll = import.meta.env.MODE === 'all'

if (!isAll) fc.configureGlobal({ seed: 2_000 })

export const propertyRuns = (all: number) => ({ numRuns: isAll ? all : Math.ceil(all / 10) })
