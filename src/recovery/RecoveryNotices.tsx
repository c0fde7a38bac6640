/** What is not kept on this device, said quietly: writing goes on, and a word that was read goes away. */
import { useState } from 'react'
import { useStore } from 'zustand'
import type { KeepTrouble } from '#storage/copyWriter.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { isolate } from '#i18n/isolate.ts'
import { useWords } from '#i18n/useTranslate.ts'
import type { WordId, WordValues } from '#i18n/texts.ts'
import type { Recovery } from '#session/recoveryApi.ts'

type Notice = { readonly title: WordId; readonly text: WordId; readonly values?: WordValues }

type Props = {
  keeping: Recovery
  /** What happens to the open message in another tab is said elsewhere. */
  isElsewhere: boolean
}

export function KeepNotices({ keeping, isElsewhere }: Props) {
  const say = useWords()
  const notices = useNotices(keeping, isElsewhere)
  const [read, setRead] = useState<readonly string[]>([])
  const due = notices.filter((notice) => !read.includes(keyOf(notice)))
  return due.map((notice) => (
    <Banner
      key={keyOf(notice)}
      tone="info"
      title={say(notice.title)}
      actions={
        <Button onClick={() => setRead([...read, keyOf(notice)])}>{say('common.close')}</Button>
      }
    >
      {say(notice.text, notice.values)}
    </Banner>
  ))
}

function useNotices(keeping: Recovery, isElsewhere: boolean): Notice[] {
  const { trouble } = useStore(keeping.trouble)
  const { isOff } = useStore(keeping.store)
  const { unreadable } = useStore(keeping.letters.store)
  const { missing, isVanished, isPlain } = useStore(keeping.takeUp.store)
  const notices: (Notice | false | undefined)[] = [
    isOff && { title: 'keep.off', text: 'keep.offExplained' },
    trouble && ofTrouble(trouble),
    missing.length > 0 && {
      title: 'keep.missing',
      text: 'keep.missingExplained',
      values: { files: inQuotes(missing) },
    },
    isPlain && { title: 'keep.plain', text: 'keep.plainExplained' },
    isVanished && !isElsewhere && { title: 'keep.vanished', text: 'keep.vanishedExplained' },
    unreadable > 0 && {
      title: 'keep.unreadable',
      text: 'keep.unreadableExplained',
      values: { count: unreadable },
    },
  ]
  return notices.filter((notice) => typeof notice === 'object')
}

function ofTrouble(trouble: KeepTrouble): Notice {
  if (trouble.kind === 'refused') return { title: 'keep.refused', text: 'keep.refusedExplained' }
  const values = 'files' in trouble ? { files: inQuotes(trouble.files) } : {}
  if (trouble.kind === 'filesRefused') {
    return { title: 'keep.filesNotKept', text: 'keep.filesRefusedExplained', values }
  }
  if (!trouble.isTextKept) return { title: 'keep.full', text: 'keep.fullExplained' }
  return { title: 'keep.filesNotKept', text: 'keep.filesNotKeptExplained', values }
}

function inQuotes(names: readonly string[]): string {
  return names.map((name) => `“${isolate(name)}”`).join(', ')
}

function keyOf({ title, values }: Notice): string {
  return title + JSON.stringify(values)
}
