/**
 * What carries a delivery out, fetched when the page is idle and again asked for at the click: the page
 * that opens needs none of it.
 *
 * A page that cannot fetch it is offline, or older than what the host serves; nothing was sent.
 */
import { GraphError } from '#graph/graphError.ts'
import { PartNotFetched } from '#lazy/partNotFetched.ts'
import { whyMissing } from '#lazy/whyMissing.ts'
import { allWords } from '#words/words.ts'

export const machinery = {
  send: once(() => import('./deliverLetter.ts')),
  save: once(async () => (await import('./saveDraft.ts')).saveDraft),
  saveAsMime: once(async () => (await import('./saveAsMime.ts')).saveAsMime),
  callBack: once(() => import('./callBackLetter.ts')),
  stored: once(() => import('./fetchStored.ts')),
  remove: once(() => import('./removeDiscarded.ts')),
  explain: once(async () => (await import('./explainFailure.ts')).explainFailure),
}

/** Fetches it without waiting for it; whoever needs it asks again. */
export async function fetchMachinery(): Promise<void> {
  await Promise.allSettled(Object.values(machinery).map((part) => part()))
}

/** What failed to come is asked for again the next time. */
function once<Part>(fetch: () => Promise<Part>): () => Promise<Part> {
  let coming: Promise<Part> | undefined
  return () => {
    coming ??= Promise.all([fetch(), allWords()]).then(
      ([part]) => part,
      async (cause: unknown) => {
        coming = undefined
        throw await toFailure(cause)
      },
    )
    return coming
  }
}

async function toFailure(cause: unknown): Promise<Error> {
  const why = await whyMissing()
  return why === 'offline'
    ? new GraphError({ kind: 'offline', left: false }, { cause })
    : new PartNotFetched(why, { cause })
}
