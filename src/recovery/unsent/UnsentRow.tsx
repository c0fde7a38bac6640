/** An unsent message in its list: the row opens it here; beside it, in a tab of its own, or deleted. */
import { SquareArrowOutUpRight, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import { shownName } from '#compose/recipients/parse/hiddenAddress.ts'
import { isInvalidEntry } from '#compose/recipients/recipients.ts'
import { MessageSummary } from '#compose/summary/MessageSummary.tsx'
import { formatDate } from '#i18n/formats.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { PartMissing } from '#lazy/PartMissing.tsx'
import { useWhyMissing } from '#lazy/useWhyMissing.tsx'
import type { UnsentSummary } from '#storage/unsentSummary.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'

type Props = {
  summary: UnsentSummary
  onRestore: () => void
  onOpenApart: () => void
  /** Fails where the code for it did not come. */
  onDelete: () => Promise<void>
}

export function UnsentRow({ summary, onRestore, onOpenApart, onDelete }: Props) {
  const t = useTranslate()
  const id = useId()
  const { subject, to, firstLine, savedAt, isInOtherTab, scheduledFor } = summary
  const { remove, isMissing } = useDelete(onDelete)
  const people = to.map((entry) => (isInvalidEntry(entry) ? entry.text : shownName(entry)))
  return (
    <li className="unsent-messages-row">
      <div id={id} className="unsent-messages-words">
        <MessageSummary
          {...{ subject, people }}
          firstWords={firstLine}
          at={savedAt}
          state={<States summary={summary} />}
        />
      </div>
      <div className="unsent-messages-actions">
        <Button
          kind="outline"
          className="unsent-messages-open"
          aria-describedby={id}
          onClick={onRestore}
        >
          {t('keep.restore')}
        </Button>
        {!isInOtherTab && (
          <>
            <IconButton
              label={t('keep.openApart')}
              icon={<SquareArrowOutUpRight aria-hidden size={16} />}
              aria-describedby={id}
              onClick={onOpenApart}
            />
            {/* What Exchange holds would be sent all the same: it is canceled where it opens. */}
            {!scheduledFor && (
              <IconButton
                label={t('keep.delete')}
                icon={<Trash2 aria-hidden size={16} />}
                aria-describedby={id}
                onClick={remove}
              />
            )}
          </>
        )}
      </div>
      {isMissing && <DeleteMissing onRetry={remove} />}
    </li>
  )
}

function useDelete(onDelete: Props['onDelete']) {
  const [isMissing, setMissing] = useState(false)
  const remove = () =>
    void onDelete().then(
      () => setMissing(false),
      () => setMissing(true),
    )
  return { remove, isMissing }
}

function DeleteMissing({ onRetry }: { onRetry: () => void }) {
  const why = useWhyMissing(true)
  return (
    <div className="unsent-messages-missing">
      <PartMissing why={why} onRetry={onRetry} />
    </div>
  )
}

function States({ summary }: { summary: UnsentSummary }) {
  const t = useTranslate()
  const { fileCount, account, isInOtherTab, isUnderWay, isUnconfirmed } = summary
  const { isNotSent, scheduledFor } = summary
  const day = { dateStyle: 'medium', timeStyle: 'short' } as const
  const states = [
    isInOtherTab && t('keep.openElsewhere'),
    scheduledFor && t('schedule.heldUntil', { when: formatDate(scheduledFor, day) }),
    isUnderWay && !scheduledFor && t(isUnconfirmed ? 'keep.unconfirmed' : 'keep.underWay'),
    isNotSent && t('keep.notSent'),
    fileCount > 0 && t('keep.files', { count: fileCount }),
    account?.address,
  ]
  return states.filter(Boolean).join(' · ')
}
