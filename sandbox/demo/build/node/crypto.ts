/** Of Node's crypto what the packages for MIME call: a checksum of each file, and random boundaries. */
import { Buffer } from 'node:buffer'
import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { randomBytes as random } from '#sandbox/bytes/randomBytes.ts'

const hashes = { md5, sha1, sha256, sha512 }

export function createHash(name: string) {
  const hash = hashes[name.toLowerCase() as keyof typeof hashes].create()
  const made = {
    update(data: string | Uint8Array) {
      hash.update(typeof data === 'string' ? new TextEncoder().encode(data) : data)
      return made
    },
    digest(encoding?: 'hex' | 'base64') {
      const bytes = Buffer.from(hash.digest())
      return encoding ? bytes.toString(encoding) : bytes
    },
  }
  return made
}

export const randomBytes = (length: number) => Buffer.from(random(length))

export default { createHash, randomBytes }
