/** SHA-256 at once, where the web's own would have to be awaited. A text is hashed as UTF-8. */
import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { toBase64Url } from './base64.ts'

const bytesOf = (given: string | Uint8Array) =>
  typeof given === 'string' ? new TextEncoder().encode(given) : given

export const sha256Hex = (given: string | Uint8Array) => bytesToHex(hash(bytesOf(given)))

export const sha256Base64Url = (given: string | Uint8Array) => toBase64Url(hash(bytesOf(given)))
