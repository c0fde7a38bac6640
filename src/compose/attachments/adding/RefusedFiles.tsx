/** The files that could not be attached, each with its reason, until the reader has read it. */
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { RefusedFile } from './addFiles.ts'
import { largestAttachmentBytes, mostAttachments } from '#compose/attachments/attachments.ts'
import { toShownName } from '#compose/attachments/shownName.ts'
import { formatExactSize, formatFileSize } from '#compose/attachments/fileSize.ts'
import './RefusedFiles.css'

type Props = { refused: readonly RefusedFile[]; onDismiss: () => void }

const MOST_NAMED = 5

export function RefusedFiles({ refused, onDismiss }: Props) {
  const t = useTranslate()
  const reasonOf = useReason()
  if (refused.length === 0) return null
  const { single, late } = apart(refused)
  const more = single.length - MOST_NAMED
  return (
    <div className="rejected-files">
      <Banner
        tone="warning"
        title={t('attachments.refusedTitle', { count: refused.length })}
        actions={<Button onClick={onDismiss}>{t('common.close')}</Button>}
      >
        {late > 0 && (
          <span className="rejected-files-reason">
            {t('attachments.refusedTooManyCount', { count: late, limit: mostAttachments })}{' '}
          </span>
        )}
        {single.slice(0, MOST_NAMED).map((file, index) => (
          <span key={index} className="rejected-files-reason">
            {reasonOf(file)}{' '}
          </span>
        ))}
        {more > 0 && t('attachments.refusedMore', { count: more })}
      </Banner>
    </div>
  )
}

/** Many that are too many are one fact, not one for each. */
function apart(refused: readonly RefusedFile[]) {
  const late = refused.filter(({ reason }) => reason === 'tooMany').length
  if (late < 2) return { single: refused, late: 0 }
  return { single: refused.filter(({ reason }) => reason !== 'tooMany'), late }
}

function useReason(): (file: RefusedFile) => string {
  const t = useTranslate()

  function tooLarge(file: string, size: number, limit: number): string {
    const isClose = formatFileSize(size) === formatFileSize(limit)
    const inWords = isClose ? formatExactSize : formatFileSize
    const isCloud = limit < largestAttachmentBytes
    return t(isCloud ? 'attachments.refusedByCloud' : 'attachments.refusedTooLarge', {
      file,
      size: inWords(size),
      limit: inWords(limit),
    })
  }

  return (refused) => {
    const { head, tail } = toShownName(refused.name)
    const file = head + tail
    switch (refused.reason) {
      case 'empty':
        return t('attachments.refusedEmpty', { file })
      case 'folder':
        return t('attachments.refusedFolder', { file })
      case 'tooMany':
        return t('attachments.refusedTooMany', { file, limit: mostAttachments })
      case 'tooLarge':
        return tooLarge(file, refused.size, refused.mostBytes)
    }
  }
}
