/**
 * Mail tips of those who are written to, in batches, each address once in a while. Without the permission, or while Graph
 * does not answer, nothing is known; nobody waits for it (Graph: user: getMailTips).
 */
import { addressKey } from '#compose/recipients/addressKey.ts'
import type { Graph } from '#graph/http/client.ts'
import { createRestingSources } from '#people/restingSources.ts'
import { readTips, type GraphTips, type ReadTips } from './readTips.ts'

/** Exchange answers for no more at once (EWS: GetMailTips). */
const MOST_AT_ONCE = 100
const PAUSE_MS = 400
const PATIENCE_MS = 10_000
const FRESH_MS = 10 * 60_000

const options =
  'automaticReplies, mailboxFullStatus, deliveryRestriction, moderationStatus, totalMemberCount, externalMemberCount, recipientScope'
/** Reading would be enough; this is the one that is there for drafts. */
const scopes = ['Mail.ReadWrite']

type Deps = {
  readonly graph: Graph
  readonly isAllowed: () => Promise<boolean>
  readonly onTips: (tips: ReadonlyMap<string, ReadTips>) => void
  readonly now?: () => number
}

export type WantTips = (addresses: readonly string[]) => void

export function createTips({ graph, isAllowed, onTips, now = Date.now }: Deps): WantTips {
  const lookedUp = new Map<string, number>()
  const resting = createRestingSources(now)
  const waiting = new Map<string, string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Those of the request under way. */
  let asking: readonly string[] = []
  let isBusy = false

  const isFresh = (key: string) => (lookedUp.get(key) ?? -Infinity) > now() - FRESH_MS

  async function lookUp(batch: readonly (readonly [key: string, address: string])[]) {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const body = { EmailAddresses: batch.map(([, address]) => address), MailTipsOptions: options }
    const path = '/me/getMailTips'
    const call = { method: 'POST', path, scopes, body, signal, isOnce: true } as const
    const { value } = await graph<{ value?: readonly GraphTips[] }>(call)
    for (const [key] of batch) lookedUp.set(key, now())
    const read = (value ?? []).map(async (tips): Promise<[string, ReadTips]> => {
      const key = addressKey(tips.emailAddress?.address ?? '')
      return [key, await readTips(tips, new Date(now()))]
    })
    onTips(new Map(await Promise.all(read)))
  }

  async function work() {
    if (isBusy || waiting.size === 0 || resting.isResting('tips')) return
    isBusy = true
    try {
      if (!(await isAllowed())) return waiting.clear()
      while (waiting.size > 0) {
        const batch = [...waiting].slice(0, MOST_AT_ONCE)
        asking = batch.map(([key]) => key)
        for (const key of asking) waiting.delete(key)
        await lookUp(batch)
      }
    } catch (error) {
      waiting.clear()
      resting.rest('tips', error)
    } finally {
      asking = []
      isBusy = false
    }
  }

  return (addresses) => {
    for (const address of addresses) {
      const key = addressKey(address)
      if (!isFresh(key) && !asking.includes(key)) waiting.set(key, address)
    }
    if (waiting.size === 0) return
    clearTimeout(timer)
    timer = setTimeout(() => void work(), PAUSE_MS)
  }
}
