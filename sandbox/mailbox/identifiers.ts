/** Random names in the form Exchange gives them: opaque, long, and with characters that need escaping. */
import { randomBytes, randomUUID } from 'node:crypto'

let drawn = randomBytes(0)

/** Drawn in one go for many names: each sandbox begins with hundreds. */
function bytes(length: number): Buffer {
  if (drawn.length < length) drawn = randomBytes(16_384)
  const taken = drawn.subarray(0, length)
  drawn = drawn.subarray(length)
  return taken
}

const random = (length: number) => bytes(length).toString('base64url')

export const newMessageId = () => `AAMkAD${random(33)}AAA=`
export const newImmutableId = () => `AAkALg${random(33)}AAA=`
export const newFolderId = () => `AAMkAD${random(24)}AAAAAAE=`
export const newAttachmentId = () => `AAMkAD${random(39)}AAABEgAQAA=`
export const newConversationId = () => `AAQkAD${random(24)}AQA=`
export const newConversationIndex = () => `AQHT${bytes(15).toString('base64')}==`
export const newChangeKey = () => `CQAAABYAAA${bytes(21).toString('base64')}`
export const newInternetMessageId = () => `<${randomUUID()}@sandbox.prod.outlook.com>`
