/**
 * Whether this site's own content security policy, and no broken connection, kept a request here.
 *
 * A fetch that the policy forbids fails as any lost one does; only the event tells. It knows of every policy
 * that holds, those that a host sends as headers among them, and it never says yes without that event.
 */
const blocked = new Set<string>()

globalThis.document?.addEventListener('securitypolicyviolation', ({ blockedURI, disposition }) => {
  // One that is only reported lets the request go.
  if (disposition !== 'report' && URL.canParse(blockedURI)) blocked.add(new URL(blockedURI).origin)
})

/** Browsers send the event as a task of its own, which may come after the failed fetch. */
const eventWithin = 100

export async function isBlockedByPolicy(url: string): Promise<boolean> {
  const { origin } = new URL(url)
  // Without a page there is no policy.
  if (!globalThis.document) return false
  if (!blocked.has(origin)) await new Promise((resolve) => setTimeout(resolve, eventWithin))
  return blocked.has(origin)
}

/** The upload's address is one that this site's policy does not allow; nothing was sent there. */
export class UploadForbidden extends Error {
  override readonly name = 'UploadForbidden'
  readonly host: string

  constructor(url: string) {
    super('The upload host is not in the policy of this site.')
    this.host = new URL(url).host
  }
}
