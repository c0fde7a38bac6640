/**
 * A signed or encrypted message: who it goes to and what it is, and the one thing that can be done
 * with it. After an unknown end it cannot be sent again from here.
 */
import { useState } from 'react'
import { isRecipient } from '#compose/recipients/recipients.ts'
import { plainLabel } from '#compose/recipients/plainLabel.ts'
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import type { Explanation } from '#delivery/failure/explanation.ts'
import { mimeLimit } from '#mime/write/mimeBytes.ts'
import type { ReadMessage } from '#mime/read/readMime.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { joinNames } from '#i18n/names.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'

type Props = {
  mail: ReadMessage
  onSend: (raw: Blob) => Promise<void>
  onClose: () => void
}

type Run =
  | { readonly status: 'idle' | 'sending' | 'sent' }
  | { readonly status: 'failed'; readonly error: unknown }

export function SmimeDialog({ mail, onSend, onClose }: Props) {
  const t = useTranslate()
  const [run, setRun] = useState<Run>({ status: 'idle' })
  const { message, raw, smimeKind } = mail
  const people = [message.to, message.cc, message.bcc].flat().filter(isRecipient)
  const bytes = 4 * Math.ceil(raw.size / 3)
  const failure = run.status === 'failed' ? explainFailure(run.error, 'send') : undefined
  const mayTry = run.status === 'idle' || failure?.outcome === 'notSent'
  const canSend = mayTry && people.length > 0 && bytes <= mimeLimit

  function send() {
    setRun({ status: 'sending' })
    onSend(raw).then(
      () => setRun({ status: 'sent' }),
      (error: unknown) => setRun({ status: 'failed', error }),
    )
  }

  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {t('common.close')}
      </Button>
      {canSend && (
        <Button kind="primary" onClick={send}>
          {t('eml.sealedSend')}
        </Button>
      )}
    </>
  )
  const values = { subject: toShownSubject(message.subject) || t('common.noSubject') }
  const megabytes = { size: Math.ceil(bytes / 100_000) / 10, most: mimeLimit / 1_000_000 }
  return (
    <Dialog title={t('eml.sealedTitle')} actions={actions} onClose={onClose}>
      <p>{t(smimeKind === 'signed' ? 'eml.signed' : 'eml.encrypted', values)}</p>
      <p>
        {people.length > 0
          ? t('eml.sealedTo', { people: joinNames(people.map(plainLabel)) })
          : t('eml.sealedToNobody')}
      </p>
      {bytes > mimeLimit && <p>{t('eml.sealedTooLarge', megabytes)}</p>}
      <p role="status">
        {run.status === 'sending' && t('common.sending')}
        {run.status === 'sent' && t('eml.sealedSent')}
      </p>
      {failure && <Failed failure={failure} />}
    </Dialog>
  )
}

function Failed({ failure }: { failure: Explanation }) {
  const t = useTranslate()
  const tone = failure.outcome === 'unknown' ? 'warning' : 'danger'
  return (
    <Banner tone={tone} title={t(failure.textKey)}>
      {t(adviceFor(failure), failure.values)}
    </Banner>
  )
}

/** What can be mended in a message cannot be mended here. */
function adviceFor({ why, next }: Explanation): TextKey {
  if (why === 'deliver.mayNotSendAs') return 'eml.sealedNotYours'
  return next === 'edit' ? 'eml.sealedRefused' : why
}
