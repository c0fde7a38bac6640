/**
 * What carries a delivery out, fetched when the first word is written and again asked for at the
 * click: the page that opens needs none of it.
 *
 * A page that cannot fetch it is offline, or older than what the host serves; nothing was sent.
 */
import { GraphError } from '#graph/graphError.ts'

export const machinery = {
  send: () => orOffline(import('./deliverLetter.ts')),
  save: async () => (await orOffline(import('./saveDraft.ts'))).saveDraft,
  saveAsMime: async () => (await orOffline(import('./saveAsMime.ts'))).saveAsMime,
  callBack: () => orOffline(import('./callBackLetter.ts')),
  remove: () => orOffline(import('./removeDraft.ts')),
}

async function orOffline<Module>(coming: Promise<Module>): Promise<Module> {
  try {
    return await coming
  } catch (cause) {
    throw new GraphError({ kind: 'offline', left: false }, { cause })
  }
}
