/** Says what is about to be deleted, for as long as it can be taken back. */
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import type { ListedMessage } from '#graph/listMessages.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'

type Props = { message: ListedMessage; onUndo: () => void }

export function Undo({ message, onUndo }: Props) {
  const say = useWords()
  return (
    <div className="drafts-panel-undo">
      <p role="status">
        {say('drafts.deleted', {
          subject: toShownSubject(message.subject) || say('common.noSubject'),
        })}
      </p>
      <Button kind="outline" onClick={onUndo}>
        {say('common.undo')}
      </Button>
    </div>
  )
}
