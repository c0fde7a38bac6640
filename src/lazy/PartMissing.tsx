/**
 * In place of a part that could not be fetched: why, and what helps. Trying again helps a connection;
 * a page that is older than what its host serves is helped by nothing but a reload.
 */
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { WhyMissing } from './missingReason.ts'
import { useOlderPage } from './useOlderPage.tsx'

type Props = {
  /** Nothing is said until it is known. */
  readonly why: WhyMissing | undefined
  readonly onRetry: () => void
  /** Nobody waits for it any more. */
  readonly onClose?: (() => void) | undefined
}

export function PartMissing({ why, onRetry, onClose }: Props) {
  const t = useTranslate()
  const olderPage = useOlderPage(why === 'older')
  if (!why) return null
  if (olderPage) return olderPage
  const actions = (
    <>
      <Button kind="outline" onClick={onRetry}>
        {t('common.tryAgain')}
      </Button>
      {onClose && <Button onClick={onClose}>{t('common.close')}</Button>}
    </>
  )
  return (
    <Banner tone="info" title={t('part.missing')} actions={actions}>
      {t(why === 'offline' ? 'part.missingExplained' : 'part.missingSoon')}
    </Banner>
  )
}
