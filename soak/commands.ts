/** For the soak test: what a writer, a network and a machine can do, as plain data. */
import fc from 'fast-check'
import { fault } from './world/faults.ts'
import { otherActs, type OtherAct } from './world/otherProgram.ts'
import { more, type More } from './moreCommands.ts'
import type { OneShotFault, FaultBurst } from './world/faultPlan.ts'
import type { Death } from './tab/network.ts'

/** What needs no further word. */
type Plain =
  | ('removeFile' | 'pauseFile' | 'resumeFile' | 'addHeader' | 'addRecipient' | 'keepNoCopy')
  | ('send' | 'save' | 'undo' | 'answer' | 'newMessage' | 'callBack' | 'restore' | 'finish')
  | ('offline' | 'online' | 'secondTab' | 'loseCode' | 'findCode')

type Simple<Name> = Name extends string ? { readonly do: Name } : never

export type Command =
  | More
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'attach'; readonly name: string; readonly size: number }
  | Simple<Plain>
  | { readonly do: 'sendLater'; readonly minutes: number }
  | { readonly do: 'typeBody'; readonly text: string }
  /** Another program does it after a while. */
  | { readonly do: 'elsewhere'; readonly act: OtherAct; readonly afterMs: number }
  | { readonly do: 'wait'; readonly ms: number }
  | ({ readonly do: 'oneShotFault' } & OneShotFault)
  | ({ readonly do: 'faultBurst' } & FaultBurst)
  | ({ readonly do: 'dieAt' } & Death)
  /** The tab ends in this moment and another one opens after a while. */
  | { readonly do: 'crash'; readonly awayMs: number }
  | { readonly do: 'reload'; readonly awayMs: number }

const minute = 60_000
const away = fc.constantFrom(0, 2_000, 20_000, 2 * minute, 10 * minute, 70 * minute)
const plain = (...names: Plain[]) =>
  fc.constantFrom(...names).map((name): Command => ({ do: name }))

/** Half of it is a loss, not a change. */
const longText = 'We meet on Monday. '.repeat(6).trim()

const writing: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      text: fc.constantFrom('a', 'b', 'c', ''),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('attach' as const),
      name: fc.constantFrom('a.txt', 'b.txt'),
      size: fc.nat({ max: 40 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('typeBody' as const),
      text: fc.constantFrom('Monday', 'Friday', longText),
    }),
  },
  { weight: 1, arbitrary: plain('removeFile') },
  { weight: 1, arbitrary: plain('addHeader') },
  { weight: 1, arbitrary: plain('addRecipient') },
  { weight: 1, arbitrary: plain('keepNoCopy') },
)

const clicking: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: plain('send') },
  { weight: 4, arbitrary: plain('save') },
  { weight: 2, arbitrary: plain('undo') },
  { weight: 3, arbitrary: plain('answer') },
  { weight: 1, arbitrary: plain('newMessage', 'callBack', 'restore') },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('sendLater' as const),
      minutes: fc.constantFrom(1, 30),
    }),
  },
)

const passing: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(50, 500, 1_100, 5_000, 10_500, 40 * minute),
    }),
  },
  { weight: 2, arbitrary: plain('finish') },
)

const faultPlan: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('elsewhere' as const),
      act: fc.constantFrom(...otherActs),
      afterMs: fc.constantFrom(0, 500, 10_001, 12_000, 40_000),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('oneShotFault' as const),
      skip: fc.nat({ max: 6 }),
      fault,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('faultBurst' as const),
      seed: fc.nat(),
      share: fc.constantFrom(0.1, 0.3),
      faults: fc.array(fault, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('dieAt' as const),
      atRequest: fc.nat({ max: 6 }),
      how: fc.constantFrom('before' as const, 'after' as const, 'late' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ do: fc.constantFrom('crash' as const, 'reload' as const), awayMs: away })
      .map((end): Command => end),
  },
  {
    weight: 1,
    arbitrary: plain('offline', 'online', 'secondTab', 'secondTab', 'loseCode', 'findCode'),
  },
)

/** Something lies in wait, something is written, something is clicked, and time passes. */
const scene: fc.Arbitrary<readonly Command[]> = fc
  .tuple(
    fc.array(faultPlan, { maxLength: 3 }),
    fc.array(writing, { maxLength: 2 }),
    fc.array(clicking, { minLength: 1, maxLength: 2 }),
    fc.array(fc.oneof(passing, faultPlan), { minLength: 1, maxLength: 2 }),
    fc.array(more, { maxLength: 1 }),
  )
  .map((parts) => parts.flat())

/** Seldom, because it costs as much as a hundred small ones. */
const largeFile = 4_000_001

/** At the end of a life: written on while a save waits to be repeated, and then left alone. */
const writtenMeanwhile: readonly Command[] = [
  { do: 'type', text: 'a' },
  { do: 'save' },
  { do: 'finish' },
  {
    do: 'oneShotFault',
    skip: 0,
    fault: { kind: 'status', status: 503, when: 'before', body: 'empty', retryAfter: 5 },
  },
  { do: 'type', text: 'b' },
  { do: 'save' },
  { do: 'wait', ms: 500 },
  { do: 'type', text: 'c' },
]

/** It is uploaded without a click, held back for a while or not, and then whatever comes. */
function uploads(large: Command, chance: number): readonly Command[] {
  const written: readonly Command[] = [
    { do: 'type', text: 'Hello' },
    large,
    { do: 'wait', ms: 3_100 },
  ]
  if (chance === 92) return written
  const held: readonly Command[] = [{ do: 'pauseFile' }, { do: 'wait', ms: 5_000 }]
  return chance === 93 ? [...written, ...held, { do: 'resumeFile' }] : [...written, ...held]
}

export const sequence: fc.Arbitrary<readonly Command[]> = fc
  .tuple(fc.array(scene, { minLength: 1, maxLength: 4 }), fc.nat({ max: 99 }))
  .map(([scenes, chance]) => {
    const large: Command = { do: 'attach', name: 'large.bin', size: largeFile }
    const commands: readonly Command[] = [{ do: 'type', text: 'Hello' }, ...scenes.flat()]
    const takenOver: Command = {
      ...{ do: 'takeOverAt', by: chance % 2 ? 'send' : 'save', atRequest: 3, how: 'after' },
    }
    if (chance === 99) return [large, ...commands]
    if (chance >= 95 && chance < 97) return [...commands, ...writtenMeanwhile]
    if (chance >= 92 && chance < 95) return [...uploads(large, chance), ...commands]
    return chance >= 97 ? [{ do: 'type', text: 'Hello' }, large, takenOver, ...commands] : commands
  })
