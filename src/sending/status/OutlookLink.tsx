/** The way to a sent copy in Outlook on the web, where its address is known. */
import { useWords } from '#i18n/useTranslate.ts'

export function OutlookLink({ link }: { link: string | undefined }) {
  const say = useWords()
  if (!link) return null
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" className="sent-panel-link">
      {say('sent.showInOutlook')}
    </a>
  )
}
