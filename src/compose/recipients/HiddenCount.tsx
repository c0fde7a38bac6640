/** How many people of a folded line are below its one row; a click opens it. Keys open it by going there. */
import { useTranslate } from '#i18n/useTranslate.ts'

export function HiddenCount({ count, onOpen }: { count: number; onOpen: () => void }) {
  const t = useTranslate()
  return (
    <button
      type="button"
      tabIndex={-1}
      className="recipient-field-hidden"
      aria-label={t('recipients.showMore', { count })}
      onMouseDown={(event) => {
        // Else it would have the focus, and be gone before the click is whole.
        event.preventDefault()
        onOpen()
      }}
      onClick={onOpen}
    >
      {t('recipients.more', { count })}
    </button>
  )
}
