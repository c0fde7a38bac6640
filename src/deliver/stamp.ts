/**
 * By what a letter is found again, whatever happens to its id in the mailbox.
 *
 * Every letter is stamped once, when it is begun. Exchange keeps an internetMessageId it is given
 * (Graph: message resource); the named property tells our letters from others. Its name never
 * varies: every new name uses up a slot of the mailbox (Graph: extended properties overview).
 */
import type { GraphMessage } from '#graph/types.ts'

export type Stamp = { readonly internetMessageId: string; readonly letterId: string }

const letterProperty = 'String {6e6f7d35-2f5c-4a0c-9b0e-7d1b7f3c5a92} Name MailComposerLetter'

export function createStamp(letterId: string, newId: () => string): Stamp {
  return { internetMessageId: `<${newId()}@mail-composer>`, letterId }
}

export function toGraphStamp({ internetMessageId, letterId }: Stamp): GraphMessage {
  return {
    internetMessageId,
    singleValueExtendedProperties: [{ id: letterProperty, value: letterId }],
  }
}
