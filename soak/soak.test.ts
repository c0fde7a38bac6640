/**
 * Nothing lost, nothing sent twice: random sequences of writing, clicking, dying and failing, judged by
 * what lies in the sandbox's mailboxes.
 *
 * SOAK_RUNS and SOAK_SEED (environment) say how many and which; without them the same 600 each time,
 * and by `npm run soak` 100,000 others.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, test } from 'vitest'
import { prepare } from './world/prepare.ts'
import { sequence } from './commands.ts'
import { play } from './play.ts'
import { noFigures } from './world/world.ts'

const isSoak = import.meta.env.MODE === 'soak'
const numRuns = Number(process.env['SOAK_RUNS'] ?? (isSoak ? 100_000 : 600))
const seed = Number(process.env['SOAK_SEED'] ?? (isSoak ? Date.now() % 1_000_000 : 2_000))
const figures = noFigures()
const begun = { sequences: 0 }

beforeAll(prepare)
afterAll(() => {
  if (isSoak)
    process.stdout.write(`${JSON.stringify({ seed, ...begun, ...figures }, undefined, 2)}\n`)
})

test('whatever happens, a message is neither lost nor sent twice', { timeout: 0 }, async () => {
  const property = fc.asyncProperty(sequence, async (commands) => {
    begun.sequences += 1
    if (isSoak && begun.sequences % 5_000 === 0)
      process.stdout.write(`${begun.sequences} sequences\n`)
    await play(commands, figures)
  })
  await fc.assert(property, { numRuns, seed })
})
