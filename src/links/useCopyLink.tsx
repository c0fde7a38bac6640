/** “Copy link to this letter”: makes the link at the click, and says what it could not carry. */
import { useState, type ReactNode } from 'react'
import type { MenuItem } from '#ui/Menu.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { CopiedLink } from './CopiedLinkNotice.tsx'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import { lazyPart } from '#lazy/lazyComponent.tsx'

const CopiedLinkNotice = lazyPart(
  async () => (await import('./CopiedLinkNotice.tsx')).CopiedLinkNotice,
)

export function useCopyLink(desk: DeskStore): { item: MenuItem; notice: ReactNode } {
  const say = useWords()
  const [copied, setCopied] = useState<CopiedLink>()
  const copy = async () => {
    setCopied(undefined)
    setCopied(await copyLink(desk))
  }
  return {
    item: { id: 'copyLink', label: say('links.copy'), onChoose: () => void copy() },
    notice: copied && (
      <CopiedLinkNotice key="copied" copied={copied} onDismiss={() => setCopied(undefined)} />
    ),
  }
}

async function copyLink(desk: DeskStore): Promise<CopiedLink> {
  try {
    const { makeLink } = await import('./makeLink.ts')
    const { origin, pathname } = window.location
    const made = makeLink(readLetter(desk).message, origin + pathname)
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
