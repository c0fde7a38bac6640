/** What the header offers beside the account: a new message, and the drafts. */
import { FileText, SquarePen } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { usePage } from './PageContext.ts'

export function HeaderButtons() {
  const { startup, delivery, panels, openNew, isWriting, t } = usePage()
  return (
    <>
      {isWriting && (
        <Button
          className="page-header-button"
          icon={<SquarePen aria-hidden size={18} />}
          disabled={startup.step === 'starting'}
          onClick={openNew}
        >
          <span className="visually-hidden-on-phone">{t('compose.newMessage')}</span>
        </Button>
      )}
      <Button
        className="page-header-button"
        icon={<FileText aria-hidden size={18} />}
        aria-expanded={panels.panel === 'drafts'}
        disabled={startup.step !== 'ready' || delivery.isOnItsWay}
        onClick={() => panels.toggle('drafts')}
      >
        <span className="visually-hidden-on-phone">{t('drafts.drafts')}</span>
      </Button>
    </>
  )
}
