/** What follows who writes, for as long as the page is open: the settings of the account, and its signatures. */
import type { BootStore } from '#access/startup.ts'
import { createDefaultSignatures } from '#app/signatures/defaultSignatures.ts'
import { followSignatures } from '#app/signatures/followSignatures.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { followSettings } from './followSettings.ts'

export function followSender(session: SessionStore, bootStore: BootStore): void {
  followSettings(session)
  followSignatures(session, createDefaultSignatures(bootStore))
}
