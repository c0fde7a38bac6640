/** Random names in the form Exchange gives them: opaque, long, and with characters that need escaping. */
import { toBase64, toBase64Url } from '#sandbox/bytes/base64.ts'
import { randomBytes } from '#sandbox/bytes/randomBytes.ts'

const random = (length: number) => toBase64Url(randomBytes(length))

export const newMessageId = () => `AAMkAD${random(33)}AAA=`
export const newImmutableId = () => `AAkALg${random(33)}AAA=`
export const newFolderId = () => `AAMkAD${random(24)}AAAAAAE=`
export const newAttachmentId = () => `AAMkAD${random(39)}AAABEgAQAA=`
export const newConversationId = () => `AAQkAD${random(24)}AQA=`
export const newConversationIndex = () => `AQHT${toBase64(randomBytes(15))}==`
export const newChangeKey = () => `CQAAABYAAA${toBase64(randomBytes(21))}`
export const newInternetMessageId = () => `<${crypto.randomUUID()}@sandbox.prod.outlook.com>`
