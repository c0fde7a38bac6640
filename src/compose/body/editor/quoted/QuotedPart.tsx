/**
 * The part of a message that is kept as it came, below what is written: to be seen, removed, or taken into the text.
 *
 * A message that is answered is folded behind "…", and so is one that takes long to be shown; folded or not, it is sent
 * byte for byte. On paper it is unfolded.
 */
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { Body } from '#compose/body/bodyValue.ts'
import { isHugeHtml, isHugeText } from '#compose/body/hugeBody.ts'
import { quotedPart } from '#compose/body/quoted.ts'
import { readQuotedHead } from '#compose/body/quotedHead.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { QuotedPage } from './QuotedPage.tsx'
import { useIsPrinting } from './useIsPrinting.tsx'
import { useQuotedImages } from './useQuotedImages.tsx'
import './QuotedPart.css'

type Props = {
  body: Body
  onRemove: () => void
  /** Makes it a part of the text. */
  onEdit: () => void
}

export function QuotedPart({ body, onRemove, onEdit }: Props) {
  const t = useTranslate()
  const kept = quotedPart(body)
  const isText = body.around?.isText === true
  const [head] = useState(() => readQuotedHead(kept, isText))
  const [isHuge] = useState(() => (isText ? isHugeText(kept) : isHugeHtml(kept)))
  const isFoldable = head !== undefined || isHuge
  const [isOpen, setIsOpen] = useState(!isFoldable)
  const isPrinting = useIsPrinting()
  return (
    <section className="quoted-part" aria-label={t('body.keptPart')}>
      <div className="quoted-part-head">
        {isFoldable && (
          <IconButton
            label={t('body.showQuoted')}
            icon={<Ellipsis aria-hidden size={16} />}
            className="quoted-part-fold"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          />
        )}
        <p className="quoted-part-words">
          {head && !isOpen ? <bdi>{wordsOf(head)}</bdi> : t('body.keptWhy')}
        </p>
      </div>
      {(isOpen || isPrinting) && (
        <Unfolded {...{ kept, isText, onRemove }} onEdit={isHuge ? undefined : onEdit} />
      )}
    </section>
  )
}

const wordsOf = ({ who, when }: { who: string; when?: string }) =>
  [who, when].filter(Boolean).join(', ')

type UnfoldedProps = Pick<Props, 'onRemove'> & {
  kept: string
  isText: boolean
  /** Not where the editor could not hold it. */
  onEdit: Props['onEdit'] | undefined
}

function Unfolded({ kept, isText, onRemove, onEdit }: UnfoldedProps) {
  const t = useTranslate()
  const { inlineImages, canFetch, fetchAll, isFetching } = useQuotedImages(kept)
  return (
    <>
      <div className="quoted-part-acts">
        {canFetch && (
          <Button kind="outline" disabled={isFetching} onClick={fetchAll}>
            {t('body.keptPictures')}
          </Button>
        )}
        {onEdit && (
          <Button kind="outline" onClick={onEdit}>
            {t('body.keptEdit')}
          </Button>
        )}
        <Button kind="outline" onClick={onRemove}>
          {t('body.keptRemove')}
        </Button>
      </div>
      {isText ? (
        <pre className="quoted-part-text">{kept}</pre>
      ) : (
        <QuotedPage html={kept} inlineImages={inlineImages} />
      )}
    </>
  )
}
