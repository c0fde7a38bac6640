/**
 * A message that is put away while the page is left for a sign-in, and taken up when it is back.
 *
 * Also where nothing is stored on this device: it is then removed as soon as it was taken up.
 */
import type { LocalCopies } from '#storage/createLocalCopies.ts'
import type { Owner } from '#storage/localCopy.ts'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import { rememberParked, takeParkedId } from './parkedMessageId.ts'
import { hasContent } from '#session/messageSnapshot.ts'

export type ParkDeps = {
  readonly session: SessionStore
  readonly copies: LocalCopies
  readonly owner: () => Owner | undefined
  readonly isOff: () => boolean
}

export function createRedirectParking({ session, copies, owner, isOff }: ParkDeps) {
  return {
    /** Fails where it cannot be kept whole: then the page must not be left. */
    async park() {
      const snapshot = takeSnapshot(session)
      if (hasContent(snapshot) && !session.getState().isInOtherTab) {
        copies.save({ ...snapshot, account: owner(), savedAt: Date.now(), isParked: true })
        await copies.flush()
        if (!copies.isSafe(snapshot.id)) throw new Error('The message could not be stored.')
        rememberParked(snapshot.id)
      }
      session.setState({ isParked: true })
    },

    /** The page was not left after all. */
    async unpark() {
      session.setState({ isParked: false })
      const id = takeParkedId()
      if (id && isOff()) await copies.remove(id)
    },
  }
}
