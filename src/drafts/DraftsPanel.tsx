/**
 * The region beside the message that lists the drafts of the mailbox, or its templates, and opens them.
 *
 * It asks before a message takes the place of one that lies nowhere else.
 */
import { useState, type ReactNode } from 'react'
import { SidePanel } from '#ui/panel/SidePanel.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { DraftsActions } from './DraftsActions.tsx'
import type { DraftsHost, DraftsMode, MailboxAccess } from './draftsHost.ts'
import { MailboxView } from './MailboxView.tsx'
import { PermissionPrompt } from './PermissionPrompt.tsx'
import { useReader } from './useReader.tsx'
import './DraftsPanel.css'

type Props = {
  access: MailboxAccess
  session: DraftsHost
  /** Above the list. */
  first?: ReactNode
  onClose: () => void
}

export function DraftsPanel({ access, session, first, onClose }: Props) {
  const t = useTranslate()
  const [mode, setMode] = useState<DraftsMode>('drafts')
  const { reader, isClicked, acquireNow, trouble } = useReader(access)
  return (
    <SidePanel
      title={t(mode === 'drafts' ? 'drafts.drafts' : 'common.newFromTemplate')}
      name={t('drafts.drafts')}
      closeLabel={t('drafts.close')}
      onClose={onClose}
    >
      <div className="drafts-panel">
        {first}
        {reader ? (
          <>
            <DraftsActions {...{ mode, reader, session }} onMode={setMode} />
            <MailboxView
              key={`${mode} ${reader.accountId} ${isClicked}`}
              {...{ mode, reader, session, trouble }}
              onAllow={acquireNow}
              onOpened={onClose}
            />
          </>
        ) : (
          <PermissionPrompt trouble={trouble} onAllow={acquireNow} />
        )}
      </div>
    </SidePanel>
  )
}
