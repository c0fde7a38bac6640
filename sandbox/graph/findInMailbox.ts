/** The message, draft, attachment or folder a path names, or Graph's 404. */
import type { Folder } from '#sandbox/mailbox/folder.ts'
import type { StoredAttachment, StoredMessage } from '#sandbox/mailbox/message.ts'
import { GraphError } from './graphError.ts'
import type { GraphCall } from './graphEnv.ts'
import { itemNotFound } from './rejections.ts'

export function findMessage(call: GraphCall): StoredMessage {
  const message = call.var.mailbox.find(call.req.param('message') ?? '')
  const folderName = call.req.param('folder')
  const folder = folderName === undefined ? undefined : findFolder(call)
  if (!message || (folder && folder.id !== message.folderId)) throw itemNotFound()
  return message
}

export function findAttachment(call: GraphCall): StoredAttachment {
  const wanted = call.req.param('attachment')
  const found = findMessage(call).attachments.find(({ id }) => id === wanted)
  if (!found) throw itemNotFound()
  return found
}

export function findFolder(call: GraphCall): Folder {
  const wanted = call.req.param('folder') ?? ''
  const folder = call.var.mailbox.folder(wanted)
  if (folder) return folder
  if (/^[\w-]+=*$/.test(wanted) && wanted.length > 20) throw itemNotFound()
  throw new GraphError(400, 'ErrorInvalidIdMalformed', 'Id is malformed.')
}
