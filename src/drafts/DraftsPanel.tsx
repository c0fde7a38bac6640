/**
 * The region beside the letter that lists the drafts of the mailbox, or its templates, and opens them.
 *
 * It asks before a letter takes the place of one that lies nowhere else.
 */
import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { IconButton } from '#ui/IconButton.tsx'
import { useWords } from '#words/useWords.ts'
import { DraftsActions } from './DraftsActions.tsx'
import type { DraftsDesk, MailboxAccess } from './draftsDesk.ts'
import { MailboxView } from './MailboxView.tsx'
import { PermissionAsk } from './PermissionAsk.tsx'
import { useReader } from './useReader.tsx'
import './DraftsPanel.css'

type Props = { access: MailboxAccess; desk: DraftsDesk; onClose: () => void }

export type DraftsMode = 'drafts' | 'templates'

export function DraftsPanel({ access, desk, onClose }: Props) {
  const say = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const [mode, setMode] = useState<DraftsMode>('drafts')
  const { reader, isAsked, askNow, trouble } = useReader(access)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="drafts-panel" aria-label={say('drafts.drafts')}>
      <header className="drafts-panel-head">
        <h2 ref={heading} tabIndex={-1} className="drafts-panel-heading">
          {say(mode === 'drafts' ? 'drafts.drafts' : 'drafts.templates')}
        </h2>
        <IconButton
          label={say('drafts.close')}
          icon={<X aria-hidden size={18} />}
          onClick={onClose}
        />
      </header>
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
    </section>
  )
}
