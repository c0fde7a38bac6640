/** “Copy link to this message”: makes the link at the click, and says what it could not carry. */
import { useState, type ReactNode } from 'react'
import type { MenuItem } from '#ui/Menu.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { CopiedLink } from './CopiedLinkNotice.tsx'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'

const CopiedLinkNotice = lazyComponent(
  async () => (await import('./CopiedLinkNotice.tsx')).CopiedLinkNotice,
)

export function useCopyLink(session: SessionStore): { item: MenuItem; notice: ReactNode } {
  const t = useTranslate()
  const [copied, setCopied] = useState<CopiedLink>()
  const copy = async () => {
    setCopied(undefined)
    setCopied(await copyLink(session))
  }
  return {
    item: { id: 'copyLink', label: t('links.copy'), onChoose: () => void copy() },
    notice: copied && (
      <CopiedLinkNotice key="copied" copied={copied} onDismiss={() => setCopied(undefined)} />
    ),
  }
}

async function copyLink(session: SessionStore): Promise<CopiedLink> {
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
