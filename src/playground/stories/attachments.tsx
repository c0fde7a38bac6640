/** The files of a message: cards in each state, what is said of them, the preview. */
import type {
  Attachment,
  AttachmentState,
  AttachmentStates,
} from '#compose/attachments/attachments.ts'
import { AttachButton } from '#compose/attachments/adding/AttachButton.tsx'
import { BigTextOffer } from '#compose/attachments/adding/BigTextOffer.tsx'
import { DropZone } from '#compose/attachments/adding/DropZone.tsx'
import { RefusedFiles } from '#compose/attachments/adding/RefusedFiles.tsx'
import type { RefusedFile } from '#compose/attachments/adding/addFiles.ts'
import { AttachmentList } from '#compose/attachments/AttachmentList.tsx'
import { DraftFilesProvider } from '#compose/attachments/DraftFilesContext.tsx'
import { AttachmentPreview } from '#compose/attachments/preview/AttachmentPreview.tsx'
import { AttachmentSection } from '#compose/AttachmentSection.tsx'
import { createMessageStore } from '#compose/message/messageStore.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { file, files, link, stored } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import { never, nothing } from '#playground/world/stage.tsx'
import { useEffect } from 'react'

const uploads = { onRetry: nothing, onPause: nothing, onResume: nothing }
const newId = () => crypto.randomUUID()

type More = { states?: AttachmentStates; isLocked?: boolean; naming?: string }

const list =
  (attachments: readonly Attachment[], { states = {}, isLocked = false, naming }: More = {}) =>
  () => (
    <AttachmentList
      {...{ attachments, states, isLocked, naming, uploads }}
      onRemove={nothing}
      onOpen={nothing}
      onRename={async (id) => ({ id })}
      onMove={nothing}
      onNaming={nothing}
    />
  )

const one = (attachment: Attachment, state?: AttachmentState, more: More = {}) =>
  list([attachment], { ...more, ...(state && { states: { [attachment.id]: state } }) })

const withDownload = (shown: () => React.ReactNode, fetched: () => Promise<Blob>) => () => (
  <DraftFilesProvider value={fetched}>{shown()}</DraftFilesProvider>
)

const preview =
  (attachment: Attachment, fetched: () => Promise<Blob> = never) =>
  () => (
    <DraftFilesProvider value={fetched}>
      <AttachmentPreview attachment={attachment} onRename={nothing} onClose={nothing} />
    </DraftFilesProvider>
  )

const megabyte = 1_048_576
const refused: readonly RefusedFile[] = [
  { name: 'empty.txt', reason: 'empty' },
  { name: 'Photos', reason: 'folder' },
  { name: 'film.mov', reason: 'tooLarge', size: 400 * megabyte, mostBytes: 150 * megabyte },
]

/** Files are held over the page. */
function Hovered() {
  useEffect(() => {
    const event = new Event('dragenter', { bubbles: true })
    const dataTransfer = { types: ['Files'], dropEffect: 'none' }
    window.dispatchEvent(Object.assign(event, { dataTransfer }))
  }, [])
  return <DropZone onDrop={nothing} />
}

const twelve = Array.from({ length: 12 }, (_, at) => file(`Photo ${at + 1}.jpg`, 90_000 * (at + 1)))
const section = {
  ...{ attach: nothing, take: () => [], newId },
  ...{ refused: refused.slice(0, 1), tries: 1, dismissRefused: nothing },
}

export const stories: readonly Story[] = [
  {
    name: 'AttachmentList',
    states: {
      'not begun': one(files.report),
      'a picture': one(files.photo),
      'a long name': one(files.long),
      'right to left': one(files.arabic),
      'a link': one(link),
      uploading: one(files.film, { state: 'uploading', sentBytes: 30_000_000, canPause: true }),
      paused: one(files.film, { state: 'paused', sentBytes: 30_000_000, canPause: true }),
      waiting: one(files.film, { state: 'waiting', sentBytes: 30_000_000, canPause: true }),
      attached: one(files.sheet, { state: 'attached' }),
      'in the draft': one(stored, { state: 'attached' }),
      'in the draft, can be downloaded': withDownload(one(stored, { state: 'attached' }), never),
      failed: one(files.sheet, { state: 'failed', textKey: 'deliver.fileUnreadable' }),
      'failed, connection lost': one(files.film, {
        state: 'failed',
        textKey: 'deliver.noAnswer',
      }),
      'being renamed': one(files.report, undefined, { naming: files.report.id }),
      'on its way, locked': one(files.sheet, { state: 'attached' }, { isLocked: true }),
      'locked and failed': one(
        files.sheet,
        { state: 'failed', textKey: 'deliver.fileRefused', values: { code: 'X' } },
        { isLocked: true },
      ),
      'more than two rows': list(twelve),
      'close to the largest message': list([files.film, file('Raw.mp4', 60 * megabyte)]),
    },
  },
  {
    name: 'AttachmentSection',
    states: {
      'with files, a refused one and a text that is too long': () => (
        <AttachmentSection
          store={createMessageStore({
            ...emptyMessage,
            attachments: [files.report, files.photo],
          })}
          attaching={section}
          bigText={{ texts: ['x'.repeat(900)], add: nothing, dismiss: nothing }}
          fileStates={{}}
          {...{ uploads, isLocked: false }}
        />
      ),
    },
  },
  {
    name: 'RefusedFiles',
    states: {
      one: () => <RefusedFiles refused={refused.slice(0, 1)} onDismiss={nothing} />,
      some: () => <RefusedFiles refused={refused} onDismiss={nothing} />,
      'a cloud that takes small files': () => (
        <RefusedFiles
          refused={[
            { name: 'film.mov', reason: 'tooLarge', size: 4 * megabyte, mostBytes: 3 * megabyte },
          ]}
          onDismiss={nothing}
        />
      ),
      'too many': () => (
        <RefusedFiles
          refused={twelve.map(({ name }) => ({ name, reason: 'tooMany' }))}
          onDismiss={nothing}
        />
      ),
    },
  },
  {
    name: 'BigTextOffer',
    states: {
      offered: () => (
        <BigTextOffer texts={['x'.repeat(2_000_000)]} onAttach={nothing} onDismiss={nothing} />
      ),
    },
  },
  { name: 'AttachButton', states: { plain: () => <AttachButton onPick={nothing} /> } },
  { name: 'DropZone', pageHeight: 200, states: { 'files over it': () => <Hovered /> } },
  {
    name: 'AttachmentPreview',
    pageHeight: 420,
    states: {
      picture: preview(files.photo),
      'a picture that is broken': preview(file('Broken.png', 20, 'no picture', 'image/png')),
      text: preview(files.notes),
      'no preview': preview(files.report),
      'being fetched': preview({ ...stored, name: 'notes.txt' }),
      'not fetched': preview({ ...stored, name: 'notes.txt' }, () => Promise.reject(new Error())),
    },
  },
]
