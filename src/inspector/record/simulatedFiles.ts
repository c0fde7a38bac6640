/** The files of a draft that is only played: the message is checked against them before it is sent. */
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import type { Variable } from './recordedCall.ts'

/** What stands for something the answer tells. */
export type NewVariable = (kind: string, property: Variable['property']) => string

export type Simulated = {
  readonly status: number
  readonly json?: unknown
  readonly location?: string
  /** What is fetched in place of JSON. */
  readonly content?: Blob
}

type ListedFile = { readonly id: string; readonly name: string; readonly size: number }

/** No host: nothing can ever be sent there. */
const uploadHost = 'https://upload.invalid/'

export function createSimulatedFiles(outgoing: OutgoingMessage, newVariable: NewVariable) {
  let files = filesOf(outgoing)
  const uploads = new Map<string, ListedFile>()

  return {
    list: (): Simulated => ({ status: 200, json: { value: files } }),
    attach({ name, ...body }: Record<string, unknown>): Simulated {
      const file = { id: newVariable('attachment-id', 'id'), name: String(name), size: 0 }
      files = [...files, file]
      return { status: 201, json: { ...body, ...file } }
    },
    remove(path: string): Simulated {
      files = files.filter(({ id }) => !path.endsWith(`/attachments/${encodeURIComponent(id)}`))
      return { status: 204 }
    },
    openUpload(body: Record<string, unknown>): Simulated {
      const { name, size } = (body['AttachmentItem'] ?? {}) as Partial<ListedFile>
      const uploadUrl = uploadHost + newVariable('upload-url', 'uploadUrl')
      uploads.set(uploadUrl, { id: `uploaded-${uploads.size}`, name: name ?? '', size: size ?? 0 })
      const expirationDateTime = '9999-12-31T00:00:00Z'
      return { status: 201, json: { uploadUrl, expirationDateTime, nextExpectedRanges: ['0-'] } }
    },
    takeRange(url: string, range: string): Simulated {
      const [, last = '0', total = '0'] = /-(\d+)\/(\d+)$/.exec(range) ?? []
      const next = Number(last) + 1
      const file = uploads.get(url)
      if (!file || next < Number(total)) {
        return { status: 200, json: { nextExpectedRanges: [`${next}-`] } }
      }
      files = [...files, file]
      return { status: 201, location: `${uploadHost}Attachments('${file.id}')` }
    },
  }
}

/** What the copy in the mailbox holds by now. */
function filesOf({ draft, message }: OutgoingMessage): ListedFile[] {
  return Object.entries(draft?.attached ?? {}).map(([ours, id]) => {
    const { name = '', size = 0 } = message.attachments.find((file) => file.id === ours) ?? {}
    return { id, name, size }
  })
}
