/** For the soak test: tabs that take over, accounts that come and go, messages that are discarded. Plain data. */
import fc from 'fast-check'
import type { Who } from './world/people.ts'
import type { Trap } from './tab/trap.ts'

export type More =
  | ({ readonly do: 'takeOverAt'; readonly by: 'send' | 'save' } & Trap)
  | { readonly do: 'chooseFrom' | 'signOut' | 'signIn'; readonly who: Who }
  /** What another program took of the text, where that is offered. */
  | { readonly do: 'putBack' }
  /** And its page ends before that is final. */
  | { readonly do: 'discard'; readonly then: 'undo' | 'reload' | 'wait' }

const takeOverAt = fc.record({
  do: fc.constant('takeOverAt' as const),
  by: fc.constantFrom('send' as const, 'save' as const),
  atRequest: fc.nat({ max: 6 }),
  how: fc.constantFrom('before' as const, 'after' as const),
})

const people = fc.record({
  do: fc.constantFrom('chooseFrom' as const, 'signOut' as const, 'signIn' as const),
  who: fc.constantFrom<Who>('adele', 'fran'),
})

const discard = fc.record({
  do: fc.constant('discard' as const),
  then: fc.constantFrom('undo' as const, 'reload' as const, 'wait' as const),
})

export const more: fc.Arbitrary<More> = fc.oneof(
  { weight: 4, arbitrary: takeOverAt },
  { weight: 3, arbitrary: people },
  { weight: 2, arbitrary: discard },
  { weight: 2, arbitrary: fc.constant({ do: 'putBack' as const }) },
)
