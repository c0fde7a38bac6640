/** What the page is made of, for its actions and panels: each takes the parts it names. */
import type { ReactNode } from 'react'
import { requiredContext } from '#ui/requiredContext.ts'
import type { Boot } from '#access/startup.ts'
import type { Senders } from '#account/useSender.ts'
import type { EmlImport } from '#eml/useImportEml.ts'
import type { Translate } from '#i18n/useTranslate.ts'
import type { MessageDelivery } from '#sending/delivery.ts'
import type { Show } from '#ui/show.ts'
import type { SessionStore } from '#session/composeSession.ts'
import type { PanelSwitch } from '#session/usePanel.ts'

export type Page = Senders & {
  readonly startup: Boot
  readonly session: SessionStore
  readonly delivery: MessageDelivery
  readonly panels: PanelSwitch
  readonly eml: EmlImport
  /** The message is open, not held by Exchange. */
  readonly isWriting: boolean
  /** A blank message in place of one that is done with. */
  readonly startNew: () => void
  /** A blank message; the open one stays among the unsent messages. */
  readonly openNew: () => void
  readonly discard: () => void
  /** Shows what an action asks or has to say, until another message is open. */
  readonly show: Show
  readonly surface: ReactNode
  readonly t: Translate
}

export const [PageProvider, usePage] = requiredContext<Page>('The page')
