/**
 * What is said when a copy was found that is not this version of the message, or may not be: what was sent
 * and when, that this version was not, and the way to send it under new ids.
 */
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { formatDate } from '#i18n/formats.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { SeenCopy } from '#delivery/send/sendOutcome.ts'
import './OtherVersionNotice.css'

type Props = {
  copy: SeenCopy
  /** It may be this version after all. */
  isUnsure?: boolean
  onSendAsNew: () => void
}

export function OtherVersionNotice({ copy, isUnsure = false, onSendAsNew }: Props) {
  const t = useTranslate()
  const { subject = '', link } = copy
  const at = copy.at && formatDate(copy.at, { dateStyle: 'full', timeStyle: 'short' })
  const actions = (
    <>
      <Button kind="outline" data-caret="risky" onClick={onSendAsNew}>
        {t('deliver.sendAsNew')}
      </Button>
      {link && (
        <a href={link} target="_blank" rel="noopener noreferrer" className="other-version-link">
          {t('sent.showInOutlook')}
        </a>
      )}
    </>
  )
  const named = { subject: subject || t('common.noSubject'), at: at ?? '', isDated: String(!!at) }
  return (
    <Banner
      tone="warning"
      title={t(isUnsure ? 'deliver.unknown' : 'deliver.otherVersion')}
      actions={actions}
    >
      {t('deliver.otherVersionSent', named)}{' '}
      {t(isUnsure ? 'deliver.sawSimilar' : 'deliver.thisVersionNotSent')}
    </Banner>
  )
}
