/**
 * What carries a delivery out, fetched when the first word is written and again asked for at the
 * click: the page that opens needs none of it.
 *
 * A page that cannot fetch it is offline, or older than what the host serves; nothing was sent.
 */
import { GraphError } from '#graph/graphError.ts'
import { allWords } from '#words/words.ts'

export const machinery = {
  send: () => orOffline(import('./deliverLetter.ts')),
  save: async () => (await orOffline(import('./saveDraft.ts'))).saveDraft,
  saveAsMime: async () => (await orOffline(import('./saveAsMime.ts'))).saveAsMime,
  callBack: () => orOffline(import('./callBackLetter.ts')),
  stored: () => orOffline(import('./fetchStored.ts')),
  remove: () => orOffline(import('./removeDraft.ts')),
  explain: async () => (await orOffline(import('./explainFailure.ts'))).explainFailure,
}

/** Fetches it without waiting for it; whoever needs it asks again. */
export function fetchMachinery() {
  for (const part of [machinery.send(), machinery.save(), machinery.explain()]) part.catch(() => undefined)
}

async function orOffline<Module>(coming: Promise<Module>): Promise<Module> {
  try {
    const [module] = await Promise.all([coming, allWords()])
    return module
  } catch (cause) {
    throw new GraphError({ kind: 'offline', left: false }, { cause })
  }
}
