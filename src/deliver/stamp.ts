/**
 * By what a letter is found again, whatever happens to its id in the mailbox.
 *
 * Every letter is stamped once, when it is begun. Exchange keeps an internetMessageId it is given
 * (Graph: message resource); the named property tells our letters from others. Its name never
 * varies: every new name uses up a slot of the mailbox (Graph: extended properties overview).
 */
import { letterProperty } from '#compose/extendedProperties/reservedProperties.ts'
import type { GraphExtendedProperty } from '#graph/types.ts'

export type Stamp = { readonly internetMessageId: string; readonly letterId: string }

export type GraphStamp = {
  readonly internetMessageId: string
  readonly singleValueExtendedProperties: readonly GraphExtendedProperty[]
}

export function createStamp(letterId: string, newId: () => string): Stamp {
  return { internetMessageId: `<${newId()}@mail-composer>`, letterId }
}

export function toGraphStamp({ internetMessageId, letterId }: Stamp): GraphStamp {
  return {
    internetMessageId,
    singleValueExtendedProperties: [{ id: letterProperty, value: letterId }],
  }
}
