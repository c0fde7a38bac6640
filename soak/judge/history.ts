/** For the soak test: what every message said when, to be compared with what comes back after a crash. */
import { isFile, isStored, type Attachment } from '#compose/attachments/attachments.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { hasContent } from '#session/messageSnapshot.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { theirFile } from './unseen.ts'

/** The only file that a message of the soak has from elsewhere. */
export const theirBytes = new TextEncoder().encode('theirs')

type Moment = { readonly at: number; readonly text: string; readonly isWorthKeeping: boolean }

export type History = ReturnType<typeof createHistory>

export function createHistory() {
  const moments = new Map<string, Moment[]>()
  const files = new Map<string, Uint8Array>([[`stored ${theirFile}`, theirBytes]])

  return {
    remember(snapshot: MessageSnapshot, at: number) {
      const past = moments.get(snapshot.id) ?? []
      const text = textOf(snapshot.message)
      if (past.at(-1)?.text === text) return
      moments.set(snapshot.id, [...past, { at, text, isWorthKeeping: hasContent(snapshot) }])
    },
    /** One that comes from a draft may be the writer's own, which another program moved there. */
    bytesOf: (one: Attachment) => files.get(isStored(one) ? `stored ${one.name}` : one.id),
    rememberFile(id: string, bytes: Uint8Array, name?: string) {
      files.set(id, bytes)
      if (name) files.set(`stored ${name}`, bytes)
    },

    /** It has been worth keeping since then. */
    isKept(id: string, since: number): boolean {
      const past = moments.get(id) ?? []
      const isOld = (past[0]?.at ?? Infinity) <= since
      return isOld && past.every(({ isWorthKeeping }) => isWorthKeeping)
    },

    /** Throws unless this is what the message said then, or later. */
    async compare(id: string, found: MessageSnapshot | undefined, since: number) {
      const past = moments.get(id) ?? []
      const inForce = past.filter((_, at) => (past[at + 1]?.at ?? Infinity) > since)
      if (!found) {
        const wasBlank = (past[0]?.at ?? Infinity) > since
        if (wasBlank || inForce.some(({ isWorthKeeping }) => !isWorthKeeping)) return
        throw new Error(`Lost: message ${id}, which said ${inForce.at(-1)?.text}.`)
      }
      const text = textOf(found.message)
      if (!inForce.some((moment) => moment.text === text)) {
        throw new Error(`Came back changed: ${text} instead of ${inForce.at(-1)?.text}.`)
      }
      await compareFiles(found.message)
    },
  }

  async function compareFiles({ attachments }: ComposedMessage) {
    for (const { id, name, file } of attachments.filter(isFile)) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const wanted = files.get(id)
      if (!wanted || Buffer.compare(bytes, wanted) !== 0) throw new Error(`Another file: ${name}.`)
    }
  }
}

function textOf({ attachments, ...message }: ComposedMessage): string {
  return JSON.stringify([message, attachments.map(({ id, name, size }) => ({ id, name, size }))])
}
