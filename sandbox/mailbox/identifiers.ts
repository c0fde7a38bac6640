/** Random names in the form Exchange gives them: opaque, long, and with characters that need escaping. */
import { randomBytes, randomUUID } from 'node:crypto'

const random = (length: number) => randomBytes(length).toString('base64url')

export const newMessageId = () => `AAMkAD${random(33)}AAA=`
export const newImmutableId = () => `AAkALg${random(33)}AAA=`
export const newFolderId = () => `AAMkAD${random(24)}AAAAAAE=`
export const newAttachmentId = () => `AAMkAD${random(39)}AAABEgAQAA=`
export const newConversationId = () => `AAQkAD${random(24)}AQA=`
export const newConversationIndex = () => `AQHT${randomBytes(15).toString('base64')}==`
export const newChangeKey = () => `CQAAABYAAA${randomBytes(21).toString('base64')}`
export const newInternetMessageId = () => `<${randomUUID()}@sandbox.prod.outlook.com>`
