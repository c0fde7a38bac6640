/** All that writing MIME takes, as one thing to load when it is first needed. */
export { toBase64 } from './base64.ts'
export { mimeBlob } from './mimeBlob.ts'
export { toMime } from './toMime.ts'
export { toMimeLetter } from './toMimeLetter.ts'
