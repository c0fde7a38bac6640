/** The text of a file, as plain characters; of a long one the beginning. */
import { useEffect, useState } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { formatFileSize } from '#compose/attachments/fileSize.ts'
import { mostTextBytes, readText, type ReadText } from './readText.ts'

export function TextView({ text, name }: { text: Blob; name: string }) {
  const t = useTranslate()
  const [read, setRead] = useState<ReadText | 'failed'>()
  useEffect(() => {
    let isGone = false
    readText(text).then(
      (found) => !isGone && setRead(found),
      () => !isGone && setRead('failed'),
    )
    return () => {
      isGone = true
    }
  }, [text])
  if (read === 'failed') return <p role="alert">{t('deliver.fileUnreadable')}</p>
  return (
    <>
      {/* Read by keyboard, it scrolls. */}
      <pre
        className="attachment-preview-text"
        role="region"
        aria-label={name}
        dir="auto"
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
        tabIndex={0}
      >
        {read?.text}
      </pre>
      {read?.isCut && <p>{t('attachments.textCut', { size: formatFileSize(mostTextBytes) })}</p>}
    </>
  )
}
