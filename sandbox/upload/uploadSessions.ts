/**
 * Upload sessions: files that arrive in ranges for a draft, each under a URL that is its own key.
 *
 * Ranges are strictly sequential and a session dies at its time; a range does not prolong it
 * (Graph: attach large files to Outlook messages).
 */
import { randomBytes, randomUUID } from 'node:crypto'

export type SessionFile = {
  name: string
  size: number
  contentType: string | null
  isInline: boolean
  contentId: string | null
}

export type UploadSession = {
  readonly id: string
  readonly path: string
  readonly authToken: string
  readonly accountId: string
  readonly ownerAddress: string
  readonly messageId: string
  readonly file: SessionFile
  readonly expiresAt: Date
  readonly ranges: Uint8Array[]
  receivedBytes: number
}

export type UploadSessions = {
  create: (session: NewSession) => UploadSession
  /** Undefined for an unknown, expired or deleted session and for a wrong key. */
  find: (url: string) => UploadSession | undefined
  remove: (session: UploadSession) => void
  ownerOf: (url: string) => string | undefined
}

type NewSession = Pick<UploadSession, 'accountId' | 'ownerAddress' | 'messageId' | 'file'>

const lifetimeMs = 60 * 60_000

export function createUploadSessions(now: () => Date): UploadSessions {
  const sessions = new Map<string, UploadSession>()

  function find(url: string) {
    const { pathname, searchParams } = new URL(url)
    const session = sessions.get(decoded(pathname))
    if (!session || session.authToken !== searchParams.get('authtoken')) return undefined
    return session.expiresAt > now() ? session : undefined
  }

  return {
    create(given) {
      for (const { path, expiresAt } of sessions.values()) {
        if (expiresAt <= now()) sessions.delete(path)
      }
      const id = `AAMkAD${randomBytes(24).toString('base64url')}`
      const owner = `Users('${given.accountId}')/Messages('${given.messageId}')`
      const session: UploadSession = {
        ...given,
        id,
        path: `/api/gv1.0/${owner}/AttachmentSessions('${id}')`,
        authToken: `${randomUUID()}.${randomBytes(24).toString('base64url')}`,
        expiresAt: new Date(now().getTime() + lifetimeMs),
        ranges: [],
        receivedBytes: 0,
      }
      sessions.set(session.path, session)
      return session
    },
    find,
    remove: ({ path }) => sessions.delete(path),
    ownerOf: (url) => find(url)?.ownerAddress,
  }
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
