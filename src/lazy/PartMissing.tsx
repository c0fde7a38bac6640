/**
 * In place of a part that could not be fetched: why, and what helps. Trying again helps a connection;
 * a page that is older than what its host serves is helped by nothing but a reload.
 */
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { useOlderPage } from './useOlderPage.tsx'
import { useWhyMissing } from './useWhyMissing.tsx'

export function PartMissing({ onRetry }: { onRetry: () => void }) {
  const t = useTranslate()
  const why = useWhyMissing()
  const olderPage = useOlderPage(why === 'older')
  if (!why) return null
  if (olderPage) return olderPage
  const retry = (
    <Button kind="outline" onClick={onRetry}>
      {t('common.tryAgain')}
    </Button>
  )
  return (
    <Banner tone="info" title={t('part.missing')} actions={retry}>
      {t(why === 'offline' ? 'part.missingExplained' : 'part.missingUnknown')}
    </Banner>
  )
}
