/** What the options need to know of the world around the message, handed in as values. */
import type { ReactNode } from 'react'
import type { FetchItem } from '#compose/attachments/MailboxItemField.tsx'
import type { MailboxCategory } from '#compose/categories/categories.ts'
import type { ClockOff } from '#compose/flag/ClockNotice.tsx'
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'

export type ComposerEnvironment = {
  /** The reader's clock, as a local time `YYYY-MM-DDTHH:mm`. */
  readonly now: () => string
  /** The reader's zone, by its IANA name. */
  readonly zone: string
  /** How far this device's clock is ahead, in milliseconds, where that can be known. */
  readonly clockOff?: ClockOff
  readonly newId: () => string
  /** What this cloud’s Graph has. Unless it is said, everything. */
  readonly capabilities?: OptionCapabilities
  /** The categories the mailbox knows; without them any can still be typed. */
  readonly categories?: readonly MailboxCategory[]
  /** Where they are not allowed to be read: a way to allow it. */
  readonly categoriesOffer?: ReactNode
  /** Graph's beta is used, which knows mentions. */
  readonly isBeta?: boolean
  readonly suggest?: Suggest | undefined
  /** Fetches a message to be attached; without it none can be. */
  readonly fetchItem?: FetchItem
  /** Opens the choice of a time to send at; without it there is no row for it. */
  readonly onSchedule?: () => void
  /** The time that is chosen, as ISO 8601. */
  readonly scheduledFor?: string
}

export type OptionCapabilities = {
  readonly flag: boolean
  readonly headers: boolean
  readonly categories: boolean
}
