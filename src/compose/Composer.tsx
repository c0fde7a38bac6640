/**
 * The sheet a message is written on, and the options beside it. It reads the message's store and
 * reports intents; it sends nothing.
 */
import { useRef, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { UploadIntents } from './attachments/AttachmentList.tsx'
import type { AttachmentStates } from './attachments/attachments.ts'
import type { Drop } from './attachments/adding/readDrop.ts'
import { DropZone } from './attachments/adding/DropZone.tsx'
import { useAttachFiles } from './attachments/adding/useAttachFiles.tsx'
import { useBigText } from './attachments/adding/useBigText.tsx'
import { usePastedFiles } from './attachments/adding/usePastedFiles.tsx'
import type { ComposerEnvironment } from './options/environment.ts'
import type { Suggest } from './recipients/suggest.ts'
import type { MenuItem } from '#ui/Menu.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { ComposerActions, type Intents } from './ComposerActions.tsx'
import { ComposerHeader } from './ComposerHeader.tsx'
import type { MessageStore } from './message/messageStore.ts'
import { ComposerBody } from './ComposerBody.tsx'
import { OptionsPanel } from './OptionsPanel.tsx'
import './Composer.css'

type Props = {
  store: MessageStore
  environment: ComposerEnvironment
  suggest: Suggest | undefined
  /** From, where there is a choice. */
  from: ReactNode
  /** The largest file that can be sent, in bytes. */
  mostBytes: number
  fileStates: AttachmentStates
  /** What has to be said about the message as a whole, above its text. */
  notice: ReactNode
  /** What is going on with saving and sending, in the row of actions. */
  status: ReactNode
  /** On its way: it can be read, not changed. */
  isLocked: boolean
  showsOptions: boolean
  showsRequest: boolean
  onShowOptions: (shows: boolean) => void
  canSend: boolean
  /** Behind “More ways to send”. */
  more: readonly MenuItem[]
  /** A single dropped file that may be more than a file: true if somebody took it. */
  onMessageFile?: ((file: File, attach: () => void) => boolean) | undefined
  intents: Intents
  uploads: UploadIntents
}

export function Composer({ store, environment, isLocked, intents, ...props }: Props) {
  const { showsOptions, showsRequest, onShowOptions, fileStates, uploads } = props
  const t = useTranslate()
  const sheet = useRef<HTMLElement>(null)
  const attaching = useAttachFiles({
    count: useStore(store, ({ message }) => message.attachments.length),
    mostBytes: props.mostBytes,
    newId: environment.newId,
    onAttach: (attachments) => store.getState().edit({ type: 'filesAttached', attachments }),
  })
  function drop({ files, folders }: Drop) {
    const [file] = files
    const isAlone = file && files.length === 1 && folders.length === 0
    if (isAlone && props.onMessageFile?.(file, () => attaching.attach(files))) return
    attaching.attach(files, folders)
  }
  usePastedFiles(sheet, isLocked ? undefined : attaching.attach)
  const bigText = useBigText(sheet, isLocked)
  const panel = { store, environment, isLocked }
  return (
    <>
      <section ref={sheet} className="composer" tabIndex={-1} aria-label={t('compose.message')}>
        <div className="composer-fields" inert={isLocked}>
          <ComposerHeader store={store} from={props.from} suggest={props.suggest} />
        </div>
        {props.notice && <div className="composer-notice">{props.notice}</div>}
        <div className="composer-body" data-field="body">
          <ComposerBody {...{ store, attaching, bigText, isLocked, fileStates, uploads }} />
        </div>
        <ComposerActions
          {...intents}
          {...{ isLocked, showsOptions, showsRequest, more: props.more }}
          {...{ canSend: props.canSend, status: props.status }}
          onOptions={() => onShowOptions(!showsOptions)}
          onPick={attaching.attach}
        />
        <DropZone onDrop={isLocked ? undefined : drop} />
      </section>
      {showsOptions && <OptionsPanel {...panel} onClose={() => onShowOptions(false)} />}
    </>
  )
}
