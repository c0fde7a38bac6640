/** What is not stored on this device, said quietly: writing goes on, and a word that was read goes away. */
import { useState } from 'react'
import { useStore } from 'zustand'
import type { StorageTrouble } from '#storage/copyWriter.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { joinQuoted } from '#i18n/names.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey, TextValues } from '#i18n/texts.ts'
import type { Recovery } from '#session/recoveryApi.ts'
import { useRestored } from './useRestored.ts'

type Notice = {
  readonly title: TextKey
  readonly text: TextKey
  readonly values?: TextValues
  /** The message it is about; without it about this device. */
  readonly messageId?: string | undefined
}

type Props = {
  recovery: Recovery
  /** What happens to the open message in another tab is said elsewhere. */
  isInOtherTab: boolean
}

export function RecoveryNotices({ recovery, isInOtherTab }: Props) {
  const t = useTranslate()
  const notices = useNotices(recovery, isInOtherTab)
  const [read, setRead] = useState<readonly string[]>([])
  const due = notices.filter((notice) => !read.includes(keyOf(notice)))
  return due.map((notice) => (
    <Banner
      key={keyOf(notice)}
      tone="info"
      title={t(notice.title)}
      actions={
        <Button onClick={() => setRead([...read, keyOf(notice)])}>{t('common.close')}</Button>
      }
    >
      {t(notice.text, notice.values)}
    </Banner>
  ))
}

function useNotices(recovery: Recovery, isInOtherTab: boolean): Notice[] {
  const { trouble } = useStore(recovery.trouble)
  const { isOff } = useStore(recovery.store)
  const { unreadable } = useStore(recovery.unsentMessages.store)
  const { messageId, missing, isVanished, isPlain } = useRestored(recovery)
  const notices: (Notice | false | undefined)[] = [
    isOff && { title: 'keep.off', text: 'keep.offExplained' },
    trouble && ofTrouble(trouble),
    missing.length > 0 && {
      title: 'keep.missing',
      text: 'keep.missingExplained',
      values: { files: joinQuoted(missing) },
      messageId,
    },
    isPlain && { title: 'keep.plain', text: 'keep.plainExplained', messageId },
    isVanished &&
      !isInOtherTab && { title: 'keep.vanished', text: 'keep.vanishedExplained', messageId },
    unreadable > 0 && {
      title: 'keep.unreadable',
      text: 'keep.unreadableExplained',
      values: { count: unreadable },
    },
  ]
  return notices.filter((notice) => typeof notice === 'object')
}

function ofTrouble(trouble: StorageTrouble): Notice {
  if (trouble.kind === 'refused') return { title: 'keep.refused', text: 'keep.refusedExplained' }
  const values = 'files' in trouble ? { files: joinQuoted(trouble.files) } : {}
  if (trouble.kind === 'filesRefused') {
    return { title: 'keep.filesNotKept', text: 'keep.filesRefusedExplained', values }
  }
  if (!trouble.isTextStored) return { title: 'keep.full', text: 'keep.fullExplained' }
  return { title: 'keep.filesNotKept', text: 'keep.filesNotKeptExplained', values }
}

function keyOf({ title, values, messageId }: Notice): string {
  return title + JSON.stringify([values, messageId])
}
