/** A quiet bar under the address fields: too many recipients, or many who would see each other. */
import { useState, useSyncExternalStore } from 'react'
import { recipientText } from '#compose/recipients/recipientText.ts'
import type { RecipientLines } from '#compose/recipients/recipientLines.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { adviceFor, hideAll, keepFirst, mostRecipients } from './recipientAdvice.ts'
import './AdviceBar.css'

export function AdviceBar({ lines }: { lines: RecipientLines }) {
  const t = useTranslate()
  const { subscribe, read } = lines
  const to = useSyncExternalStore(subscribe, () => read().to)
  const cc = useSyncExternalStore(subscribe, () => read().cc)
  const bcc = useSyncExternalStore(subscribe, () => read().bcc)
  const [isClosed, setClosed] = useState(false)
  const advice = adviceFor({ to, cc, bcc })
  if (!advice || (isClosed && advice.what === 'manyInSight')) return null

  async function keep() {
    const { lines: kept, left } = keepFirst(read())
    const isCopied = await copyText(left.map(recipientText).join('; '))
    if (!isCopied) return announce(t('recipients.notCopied'))
    lines.write(kept)
    announce(t('recipients.keptFirst', { count: left.length }))
  }

  function hide() {
    lines.show('bcc')
    lines.write(hideAll(read()))
    announce(t('recipients.movedToBcc'))
  }

  if (advice.what === 'tooMany')
    return (
      <div className="advice-bar" role="status">
        <span>{t('recipients.overLimit', { count: advice.over, most: mostRecipients })}</span>
        <Button kind="outline" onClick={() => void keep()}>
          {t('recipients.keepFirst', { most: mostRecipients })}
        </Button>
      </div>
    )
  return (
    <div className="advice-bar" role="status">
      <span>{t('recipients.manyInSight', { count: advice.count })}</span>
      <Button kind="outline" onClick={hide}>
        {t('recipients.hideAll')}
      </Button>
      <Button onClick={() => setClosed(true)}>{t('common.close')}</Button>
    </div>
  )
}
