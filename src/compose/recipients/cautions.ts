/**
 * What is doubtful about a recipient, in words: a name that says something else than its address, a domain of two
 * alphabets, a character that nobody sees (of an address that a draft brought along: what is typed or pasted has none).
 */
import type { TextValues } from '#i18n/texts.ts'
import { mixedDomain } from './domains/mixedDomain.ts'
import { plainAddress } from './plainLabel.ts'
import { misleads, type Misleads } from './parse/hiddenAddress.ts'
import { unseenIn, withoutUnseen } from './parse/unseen.ts'
import type { Recipient } from './recipients.ts'

export type Caution = { readonly textKey: CautionText; readonly values: TextValues }

const misleadingText = {
  address: 'recipients.nameSays',
  domain: 'recipients.nameSays',
  direction: 'recipients.nameTurned',
} as const satisfies Record<Misleads['by'], string>

type CautionText =
  (typeof misleadingText)[Misleads['by']] | 'recipients.mixesAlphabets' | 'recipients.unseen'

export function cautionsOf(recipient: Recipient): Caution[] {
  const { address } = recipient
  const named = misleads(recipient)
  const mixed = mixedDomain(address)
  const character = unseenIn(address)
  const seen = { address: withoutUnseen(address) }
  return [
    ...(named
      ? [
          {
            textKey: misleadingText[named.by],
            values: { name: named.says, address: plainAddress(address) },
          },
        ]
      : []),
    ...(mixed ? [{ textKey: 'recipients.mixesAlphabets' as const, values: { ...mixed } }] : []),
    ...(character
      ? [{ textKey: 'recipients.unseen' as const, values: { ...seen, character } }]
      : []),
  ]
}
