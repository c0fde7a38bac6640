/**
 * The requests the sandbox has answered, newest last, for people and tests who want to see them.
 *
 * It never holds a token: the authorization header is cut to its scheme. Old entries go when there
 * are too many or when their bodies grow too big.
 */
export type LoggedRequest = {
  readonly id: string
  readonly at: string
  readonly origin: 'graph' | 'upload' | 'signIn'
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON, text, or the number of bytes of an uploaded range; null without a body. */
  readonly body: unknown
  /** 0 when the connection was dropped instead of answered. */
  readonly status: number
  readonly account: string | null
}

const reads = ['GET', 'HEAD', 'OPTIONS']

/** It may change what a mailbox holds. Asking for mail tips does not, though it is a POST. */
export const isWrite = ({ method, path }: Pick<LoggedRequest, 'method' | 'path'>) =>
  !reads.includes(method) && !path.endsWith('/getMailTips')

const mostEntries = 2000
const mostBytes = 96 * 1024 * 1024

export type RequestLog = {
  readonly entries: LoggedRequest[]
  add: (entry: LoggedRequest, bodyBytes: number) => void
  clear: () => void
}

export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = []
  const sizes: number[] = []
  let total = 0

  return {
    entries,
    add(entry, bodyBytes) {
      entries.push(entry)
      sizes.push(bodyBytes)
      total += bodyBytes
      while (entries.length > mostEntries || (total > mostBytes && entries.length > 1)) {
        entries.shift()
        total -= sizes.shift() ?? 0
      }
    },
    clear() {
      entries.length = 0
      sizes.length = 0
      total = 0
    },
  }
}
