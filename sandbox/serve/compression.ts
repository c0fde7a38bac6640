/** Gzip of text, once for each content: a page that opens asks for two megabytes of scripts. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const zip = promisify(gzip)
const textTypes = /^(?:text\/|application\/(?:json|manifest\+json|javascript)|image\/svg\+xml)/
const smallest = 1024

export type Content = Uint8Array<ArrayBuffer>

export function createCompression() {
  const zipped = new Map<string, Promise<Content>>()

  /** `undefined` where it would gain nothing, or nobody asked for it. `etag` names the content. */
  return async (content: Content, type: string, etag: string, accepted = '') => {
    const isWorthIt = textTypes.test(type) && content.length >= smallest
    if (!isWorthIt || !/\bgzip\b/.test(accepted)) return undefined
    let answer = zipped.get(etag)
    if (!answer) {
      answer = zip(content).then((bytes) => new Uint8Array(bytes))
      zipped.set(etag, answer)
    }
    return answer
  }
}
