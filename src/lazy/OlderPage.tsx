/**
 * The host serves a newer page by now: offers to reload. The letter is kept for that and comes back;
 * where it cannot be, that is said before anything is lost.
 */
import { useState } from 'react'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { WordId } from '#i18n/texts.ts'
import { useReload } from './ReloadContext.tsx'

/** `title`: what came of it. */
export function OlderPage({ title = 'part.older' }: { title?: WordId }) {
  const say = useWords()
  const { reload, reloadAnyway } = useReload()
  const [isNotKept, setIsNotKept] = useState(false)
  const tryIt = async () => setIsNotKept(!(await reload()))
  const actions = isNotKept ? (
    <Button kind="outline" onClick={reloadAnyway}>
      {say('part.reloadAnyway')}
    </Button>
  ) : (
    <Button kind="outline" onClick={() => void tryIt()}>
      {say('part.reload')}
    </Button>
  )
  return (
    <Banner tone={isNotKept ? 'warning' : 'info'} title={say(title)} actions={actions}>
      {say(isNotKept ? 'part.olderNotKept' : 'part.olderExplained')}
    </Banner>
  )
}
