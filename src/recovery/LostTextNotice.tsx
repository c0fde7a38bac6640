/** Says that another program has emptied or cut the draft, and offers the text as it was here before. */
import { useStore } from 'zustand'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { useSession } from '#session/SessionContext.ts'
import { forgetLostText, putTextBack } from '#session/textHistory.ts'

export function LostTextNotice() {
  const t = useTranslate()
  const session = useSession()
  const { current, delivery } = useStore(session)
  if (!current.textHistory?.lost || delivery) return null
  return (
    <Banner
      tone="warning"
      title={t('keep.lostText')}
      actions={
        <>
          <Button kind="outline" onClick={() => putTextBack(session)}>
            {t('keep.putBack')}
          </Button>
          <Button onClick={() => forgetLostText(session)}>{t('common.close')}</Button>
        </>
      }
    />
  )
}
