/** The way to a sent copy in Outlook on the web, where its address is known. */
import { useTranslate } from '#i18n/useTranslate.ts'

export function OutlookLink({ link }: { link: string | undefined }) {
  const t = useTranslate()
  if (!link) return null
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" className="sent-panel-link">
      {t('sent.showInOutlook')}
    </a>
  )
}
