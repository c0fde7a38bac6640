/** The last byte has come: the ranges become an attachment of the draft, and the session ends. */
import type { Context } from 'hono'
import type { SandboxContext } from '#sandbox/sandboxContext.ts'
import { concatBytes } from '#sandbox/bytes/concatBytes.ts'
import { newAttachmentId, newChangeKey } from '#sandbox/mailbox/identifiers.ts'
import { toGraphTime } from '#sandbox/mailbox/newMessage.ts'
import { uploadError } from './uploadError.ts'
import type { UploadSession } from './uploadSessions.ts'

export function finishUpload(http: Context, sandbox: SandboxContext, session: UploadSession) {
  const mailbox = sandbox.store.mailbox(session.accountId)
  const message = mailbox.find(session.messageId)
  sandbox.uploads.remove(session)
  if (!message) {
    const sentence = 'The specified object was not found in the store.'
    return uploadError(http, 404, { code: 'ErrorItemNotFound', message: sentence })
  }
  const { name, contentType, isInline, contentId } = session.file
  const now = sandbox.now()
  const attachment = {
    ...{ id: newAttachmentId(), kind: 'file' as const, name, contentType, isInline, contentId },
    lastModifiedDateTime: now.toISOString(),
    bytes: concatBytes(session.ranges),
    details: {},
  }
  mailbox.put({
    ...message,
    mime: null,
    changeKey: newChangeKey(),
    lastModifiedDateTime: toGraphTime(now),
    attachments: [...message.attachments, attachment],
  })
  const owner = `Users('${session.accountId}')/Messages('${session.messageId}')`
  return http.body(null, 201, {
    Location: `${sandbox.origins.upload}/api/gv1.0/${owner}/Attachments('${attachment.id}')`,
  })
}
