/**
 * For the soak test: another program with the same mailboxes. It sends, changes, deletes and moves a draft
 * that the writer has saved, at whatever moment its clock rings.
 *
 * From the last request on it changes nothing: Graph has no way to send a draft only as it is known.
 */
import type { Mailbox } from '#sandbox/mailbox/mailbox.ts'
import type { Account } from '#auth/auth.ts'
import { theirBytes } from '#soak/judge/history.ts'
import { theirFile, theirRecipient, theirWord } from '#soak/judge/unseen.ts'
import { adele } from '#testing/fakeAuth.ts'
import type { World } from '#soak/types.ts'
import { everybody } from './people.ts'

export const otherActs = [
  ...(['send', 'send', 'subject', 'body', 'recipient', 'attach', 'detach'] as const),
  ...(['delete', 'move', 'empty', 'cut'] as const),
] as const

export type OtherAct = (typeof otherActs)[number]

/** The saved draft of the message in front, and whether its last request was begun. */
export type Target = { readonly id: string; readonly isFinal: boolean } | undefined

const scopes = ['Mail.Send', 'Mail.ReadWrite']

const file = {
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: theirFile,
  contentBytes: Buffer.from(theirBytes).toString('base64'),
}

export function createOtherProgram(world: World, target: () => Target) {
  const touched = new Set<string>()
  const { sandbox } = world
  const boxOf = ({ address }: Account) =>
    sandbox.store.mailbox(sandbox.store.findAccount(address)?.id ?? '')
  /** Whose draft it is. */
  const ownerOf = (id: string) => everybody.find((who) => boxOf(who).find(id)) ?? adele
  const find = (id: string) => boxOf(ownerOf(id)).find(id)
  const sends = createSends(() => everybody.map(boxOf))

  function request(method: string, path: string, body?: unknown): Promise<Response> {
    const [id = ''] = path.split('/')
    const Authorization = `Bearer ${sandbox.tokenFor(ownerOf(id).address, scopes)}`
    const headers = { Authorization, 'Content-Type': 'application/json' }
    const url = `${sandbox.origins.graph}/v1.0/me/messages/${path}`
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    return world.follow(sandbox.fetch(url, init))
  }

  async function send(id: string): Promise<void> {
    const { internetMessageId = '' } = find(id) ?? {}
    const { status } = await request('POST', `${id}/send`)
    if (status === 202) sends.count(internetMessageId, 1)
  }

  /** Also out of Outbox: then it does not leave. */
  const remove = (act: 'delete' | 'move') => async (id: string) => {
    const box = boxOf(ownerOf(id))
    const { folderId, internetMessageId = '' } = structuredClone(box.find(id)) ?? {}
    await changes[act](id)
    const isInOutbox = () => sends.waiting().includes(internetMessageId)
    if (folderId === box.folderId('outbox') && !isInOutbox()) sends.count(internetMessageId, -1)
  }

  async function detach(id: string): Promise<void> {
    const [file] = find(id)?.attachments ?? []
    if (file) await request('DELETE', `${id}/attachments/${file.id}`)
  }

  const changes = changesBy(request, (id) => find(id)?.body.content ?? '')
  const acts = { ...changes, send, detach, delete: remove('delete'), move: remove('move') }

  return {
    /** In a while; nothing, if there is no such draft then. */
    actAfter(act: OtherAct, afterMs: number): void {
      const ring = () => {
        const found = target()
        if (!found || !find(found.id)?.isDraft) return
        if (act !== 'send' && found.isFinal) return
        touched.add(found.id)
        const before = structuredClone(find(found.id))
        void acts[act](found.id).then(() => world.unseen.did(found.id, act, before))
      }
      world.clock.set(ring, afterMs, world.elsewhere)
    },
    /** What it has changed is not the page's to remove. */
    hasTouched: (id: string) => touched.has(id),
    /** How many copies with this id it has sent. */
    sent: sends.of,
  }
}

/** How many copies it has sent, by internetMessageId, and what waits for its time. */
function createSends(boxes: () => readonly Mailbox[]) {
  const sends = new Map<string, number>()
  const of = (internetMessageId: string) => sends.get(internetMessageId) ?? 0
  return {
    of,
    count: (id: string, change: 1 | -1) => void sends.set(id, Math.max(0, of(id) + change)),
    waiting: () =>
      boxes()
        .flatMap((box) => box.list(box.folderId('outbox')))
        .map(({ internetMessageId }) => internetMessageId),
  }
}

type Request = (method: string, path: string, body?: unknown) => Promise<Response>
type Changes = Readonly<
  Record<Exclude<OtherAct, 'send' | 'detach'>, (id: string) => Promise<unknown>>
>

function changesBy(request: Request, contentOf: (id: string) => string): Changes {
  const write = (id: string, content: string) =>
    request('PATCH', id, { body: { contentType: 'html', content } })
  return {
    subject: (id) => request('PATCH', id, { subject: theirWord }),
    body: (id) => write(id, `<p>${theirWord}</p>`),
    empty: (id) => write(id, ''),
    /** As programs do that take no long text. */
    cut: (id) => write(id, `<p>${halfOf(contentOf(id))}</p>`),
    recipient: (id) => {
      const toRecipients = [{ emailAddress: { address: theirRecipient } }]
      return request('PATCH', id, { toRecipients, ccRecipients: toRecipients })
    },
    attach: (id) => request('POST', `${id}/attachments`, file),
    delete: (id) => request('DELETE', id),
    move: (id) => request('POST', `${id}/move`, { destinationId: 'archive' }),
  }
}

function halfOf(content: string): string {
  const text = content.replace(/<head>[^]*?<\/head>|<[^>]*>/g, ' ').trim()
  return text.slice(0, text.length / 2)
}
