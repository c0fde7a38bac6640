/** What is said of a name that says something else than its address. */
import type { Misleads } from './parse/hiddenAddress.ts'

export const misleadingText = {
  address: 'recipients.nameSays',
  domain: 'recipients.nameSays',
  direction: 'recipients.nameTurned',
} as const satisfies Record<Misleads['by'], string>
