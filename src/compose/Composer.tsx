/**
 * The sheet a message is written on. It reads the message's store and reports intents; it sends
 * nothing. What is around the message comes in as parts: From, notices, status, menus.
 */
import { useRef, type ReactNode } from 'react'
import type { UploadIntents } from './attachments/AttachmentList.tsx'
import type { AttachmentStates } from './attachments/attachments.ts'
import type { Drop } from './attachments/adding/readDrop.ts'
import { DropZone } from './attachments/adding/DropZone.tsx'
import type { Attaching } from './attachments/adding/useAttachFiles.tsx'
import { useBigText } from './attachments/adding/useBigText.tsx'
import { usePastedFiles } from './attachments/adding/usePastedFiles.tsx'
import type { Suggest } from './recipients/suggestions/suggest.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { ComposerActions, type ActionRow } from './ComposerActions.tsx'
import { ComposerHeader } from './ComposerHeader.tsx'
import type { MessageStore } from './message/messageStore.ts'
import { ComposerBody } from './ComposerBody.tsx'
import './Composer.css'

type Props = {
  store: MessageStore
  suggest: Suggest | undefined
  /** From, where there is a choice. */
  from: ReactNode
  attaching: Attaching
  fileStates: AttachmentStates
  uploads: UploadIntents
  /** What has to be said about the message as a whole. */
  notice: ReactNode
  /** It can be read, not changed. */
  isLocked: boolean
  /** Nor can anything in it be reached: it can still be taken back. */
  isUndoable?: boolean
  /** Shows an option that is set. */
  onOption: (name: string) => void
  row: ActionRow
  /** A single dropped file that may be more than a file: true if somebody took it. */
  onMessageFile?: ((file: File, attach: () => void) => boolean) | undefined
}

export function Composer({
  store,
  attaching,
  isLocked,
  fileStates,
  uploads,
  suggest,
  ...props
}: Props) {
  const t = useTranslate()
  const sheet = useRef<HTMLElement>(null)
  function drop({ files, folders }: Drop) {
    const [file] = files
    const isAlone = file && files.length === 1 && folders.length === 0
    if (isAlone && props.onMessageFile?.(file, () => attaching.attach(files))) return
    attaching.attach(files, folders)
  }
  usePastedFiles(sheet, isLocked ? undefined : attaching.attach)
  const bigText = useBigText(store, sheet, isLocked)
  return (
    <section ref={sheet} className="composer" tabIndex={-1} aria-label={t('compose.message')}>
      <div className="composer-fields" inert={isLocked} data-caret="field">
        <ComposerHeader store={store} from={props.from} suggest={suggest} />
      </div>
      <div className="composer-body" inert={props.isUndoable} data-field="body" data-caret="field">
        <ComposerBody
          {...{ store, attaching, bigText, isLocked, fileStates, uploads, suggest }}
          onOption={props.onOption}
        />
      </div>
      <div className="composer-notice" data-caret="answer">
        {props.notice}
      </div>
      <ComposerActions {...props.row} isLocked={isLocked} onPick={attaching.attach} />
      <DropZone onDrop={isLocked ? undefined : drop} />
    </section>
  )
}
