/** For the soak test: one device, one mailbox, one clock, and what has happened between them. */
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createUnseen } from '#soak/judge/unseen.ts'
import { atWork } from './browser.ts'
import { createClock } from './clock.ts'
import { createTestDevice } from './device.ts'
import { pending } from './pending.ts'
import { createPage } from './page.ts'
import { createPeople } from './people.ts'
import type { Figures, TabScope, World } from '#soak/types.ts'
import { createFaultPlan } from './faultPlan.ts'

export const noFigures = (): Figures => ({
  autosaves: 0,
  conflicts: 0,
  commands: 0,
  requests: 0,
  faults: {},
  ends: {},
})

/** Rounds of the event loop after which nothing moves any more without the clock. */
const quietRounds = 4

export function createWorld(figures: Figures): World {
  let underWay = 0

  async function settle() {
    for (let quiet = 0; quiet < quietRounds; quiet++) {
      await new Promise((resolve) => setImmediate(resolve))
      if (underWay > 0 || atWork.transactions > 0) quiet = -1
    }
  }

  const clock = createClock(settle)
  const sandbox = createSandbox({ now: () => new Date(clock.now()) })
  sandbox.faults.add({ times: 'always', what: { mailbox: 'ignoredDeferral' } })
  const violations: string[] = []
  const world: World = {
    ...{ clock, sandbox, figures, settle },
    device: createTestDevice(),
    faultPlan: createFaultPlan(),
    isOnline: true,
    isCodeLost: false,
    people: createPeople(),
    violations,
    unseen: createUnseen(violations),
    discarded: new Map(),
    async follow<Result>(work: Promise<Result>): Promise<Result> {
      underWay += 1
      return work.finally(() => (underWay -= 1))
    },
    get elsewhere() {
      return elsewhere
    },
  }
  const elsewhere: TabScope = {
    ...{ world, page: createPage(), isDead: false, silences: 0 },
    ...{ death: pending(), fetch: pending, hasLost: false },
  }
  return world
}
