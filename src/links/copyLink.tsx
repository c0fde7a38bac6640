/** “Copy link to this message”: makes the link at the click, and says what it could not carry. */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import type { Show } from '#ui/show.ts'
import type { CopiedLink } from './CopiedLinkNotice.tsx'

const CopiedLinkNotice = lazyComponent(
  async () => (await import('./CopiedLinkNotice.tsx')).CopiedLinkNotice,
)

type Deps = { readonly session: SessionStore }

export async function copyLink({ session }: Deps, show: Show): Promise<void> {
  show()
  const copied = await copy(session)
  show(<CopiedLinkNotice copied={copied} onDismiss={() => show()} />)
}

async function copy(session: SessionStore): Promise<CopiedLink> {
  try {
    const { makeLink } = await import('./makeLink.ts')
    const { origin, pathname } = window.location
    const made = makeLink(takeSnapshot(session).message, origin + pathname)
    if (made.isTooLong) return { ...made, end: 'tooLong' }
    return { ...made, end: await write(made.url) }
  } catch {
    return { url: '', left: [], end: 'notMade' }
  }
}

function write(text: string): Promise<'copied' | 'notCopied'> {
  return navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'notCopied',
  )
}
