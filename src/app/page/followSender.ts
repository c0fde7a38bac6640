/** What follows who writes, for as long as the page is open: the account's settings, its signatures, whom it wrote to and mentions. */
import type { BootStore } from '#access/startup.ts'
import { followMentions } from '#app/mentions/followMentions.ts'
import { createDefaultSignatures } from '#app/signatures/defaultSignatures.ts'
import { followSignatures } from '#app/signatures/followSignatures.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { followRecent } from './followRecent.ts'
import { followSettings } from './followSettings.ts'

export function followSender(session: SessionStore, bootStore: BootStore): void {
  followSettings(session)
  followRecent(bootStore)
  followSignatures(session, createDefaultSignatures(bootStore))
  followMentions(session, bootStore)
}
