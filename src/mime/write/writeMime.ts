/** All that writing MIME takes, as one thing to load when it is first needed. */
export { UnwritableAddress } from './addressPieces.ts'
export { toBase64 } from './base64.ts'
export { withTransfers } from './messageTransfer.ts'
export { mimeBlob, type ReadFile } from './mimeBlob.ts'
export { toMime } from './toMime.ts'
export { toMimeMessage } from './toMimeMessage.ts'
