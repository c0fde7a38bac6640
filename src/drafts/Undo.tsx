/** Says what is about to be deleted, for as long as it can be taken back. */
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import type { ListedMessage } from '#graph/listMessages.ts'
import { UndoButton } from '#compose/field/UndoButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = { message: ListedMessage; onUndo: () => void }

export function Undo({ message, onUndo }: Props) {
  const t = useTranslate()
  return (
    <div className="drafts-panel-undo">
      <p role="status">
        {t('drafts.deleted', {
          subject: toShownSubject(message.subject) || t('common.noSubject'),
        })}
      </p>
      <UndoButton kind="outline" onUndo={onUndo} />
    </div>
  )
}
