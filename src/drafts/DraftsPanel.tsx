/**
 * The region beside the letter that lists the drafts of the mailbox, or its templates, and opens them.
 *
 * It asks before a letter takes the place of one that lies nowhere else.
 */
import { useState } from 'react'
import { SidePanel } from '#ui/SidePanel.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { DraftsActions } from './DraftsActions.tsx'
import type { DraftsDesk, DraftsMode, MailboxAccess } from './draftsDesk.ts'
import { MailboxView } from './MailboxView.tsx'
import { PermissionAsk } from './PermissionAsk.tsx'
import { useReader } from './useReader.tsx'
import './DraftsPanel.css'

type Props = { access: MailboxAccess; desk: DraftsDesk; onClose: () => void }

export function DraftsPanel({ access, desk, onClose }: Props) {
  const say = useWords()
  const [mode, setMode] = useState<DraftsMode>('drafts')
  const { reader, isAsked, askNow, trouble } = useReader(access)
  return (
    <SidePanel
      title={say(mode === 'drafts' ? 'drafts.drafts' : 'common.newFromTemplate')}
      name={say('drafts.drafts')}
      closeLabel={say('drafts.close')}
      onClose={onClose}
    >
      <div className="drafts-panel">
        {reader ? (
          <>
            <DraftsActions {...{ mode, reader, desk }} onMode={setMode} />
            <MailboxView
              key={`${mode} ${reader.accountId} ${isAsked}`}
              {...{ mode, reader, desk, trouble }}
              onAsk={askNow}
              onOpened={onClose}
            />
          </>
        ) : (
          <PermissionAsk trouble={trouble} onAsk={askNow} />
        )}
      </div>
    </SidePanel>
  )
}
