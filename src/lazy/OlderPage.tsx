/**
 * The host serves a newer page by now: offers to reload. The message is kept for that and comes back;
 * where it cannot be, that is said before anything is lost.
 */
import { useState } from 'react'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import { useReload } from './ReloadContext.tsx'

/** `title`: what came of it. */
export function OlderPage({ title = 'part.older' }: { title?: TextKey }) {
  const t = useTranslate()
  const { reload, reloadAnyway } = useReload()
  const [isNotKept, setIsNotKept] = useState(false)
  const tryIt = async () => setIsNotKept(!(await reload()))
  const actions = isNotKept ? (
    <Button kind="outline" onClick={reloadAnyway}>
      {t('part.reloadAnyway')}
    </Button>
  ) : (
    <Button kind="outline" onClick={() => void tryIt()}>
      {t('part.reload')}
    </Button>
  )
  return (
    <Banner tone={isNotKept ? 'warning' : 'info'} title={t(title)} actions={actions}>
      {t(isNotKept ? 'part.olderNotKept' : 'part.olderExplained')}
    </Banner>
  )
}
