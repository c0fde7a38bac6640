// @vitest-environment jsdom
/** Files are picked, dropped and pasted; their list tells each one's state. */
import { cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { t } from '#testing/t.ts'
import { AttachButton } from './adding/AttachButton.tsx'
import { moved } from './arrange.ts'
import { AttachmentList } from './AttachmentList.tsx'
import { noAttachments, type AttachmentStates } from './attachments.ts'
import { DropZone } from './adding/DropZone.tsx'
import { RefusedFiles } from './adding/RefusedFiles.tsx'
import { useAttachFiles } from './adding/useAttachFiles.tsx'
import { usePastedFiles } from './adding/usePastedFiles.tsx'

afterEach(cleanup)

/** As Word leaves it: HTML, text, and a picture of both; or files alone. */
function clipboard(files: readonly File[], text: string) {
  return { files, types: [], getData: () => text }
}

const size = (bytes: number, name: string) => new File([new Uint8Array(bytes)], name)

function setUp(states: AttachmentStates = {}, isLocked = false) {
  const mostBytes = 3_000_000
  const calls: string[] = []
  const ask = (what: string) => (id: string) => void calls.push(`${what} ${id}`)
  let count = 0
  const newId = () => String((count += 1))
  function Page() {
    const [attachments, setAttachments] = useState(noAttachments)
    const composer = useRef<HTMLDivElement>(null)
    const { attach, refused, dismissRefused } = useAttachFiles({
      count: attachments.length,
      mostBytes,
      newId,
      onAttach: (more) => setAttachments((before) => [...before, ...more]),
    })
    usePastedFiles(composer, attach)
    return (
      <div ref={composer}>
        <DropZone onDrop={({ files, folders }) => attach(files, folders)} />
        <input aria-label="message" />
        <AttachButton onPick={attach} />
        <RefusedFiles refused={refused} onDismiss={dismissRefused} />
        <AttachmentList
          attachments={attachments}
          states={states}
          isLocked={isLocked}
          uploads={{ onRetry: ask('retry'), onPause: ask('pause'), onResume: ask('resume') }}
          onRemove={(gone) => setAttachments((before) => before.filter(({ id }) => id !== gone))}
          onOpen={ask('open')}
          onRename={(id) => Promise.resolve({ id })}
          onMove={(id, beforeId) => setAttachments((before) => moved(before, id, beforeId))}
          naming={undefined}
          onNaming={() => undefined}
        />
      </div>
    )
  }
  const { container } = render(<Page />, { wrapper: I18nProvider })
  const picker = container.querySelector<HTMLInputElement>('input[type=file]')!
  return { calls, pick: (files: File[]) => userEvent.upload(picker, files) }
}

const list = () => screen.getByRole('list', { name: 'Attachments' })
const items = () => within(list()).getAllByRole('listitem')

test('picked files are listed by name, with the total', async () => {
  const { pick } = setUp()
  await pick([size(1024, 'plan.pdf'), size(2048, 'plan.pdf')])
  expect(screen.getAllByRole('listitem', { name: 'plan.pdf' })).toHaveLength(2)
  expect(screen.getByText('2 files · 3 kB')).toBeTruthy()
})

test('of two files with one name, the right one is removed', async () => {
  const { pick } = setUp()
  await pick([size(1024, 'plan.pdf'), size(2048, 'plan.pdf')])
  await userEvent.click(screen.getAllByRole('button', { name: 'Remove plan.pdf' })[0]!)
  expect(items()).toHaveLength(1)
  expect(list().textContent).toContain('2 kB')
})

test('what cannot be attached is named with its reason, the others are kept', async () => {
  const { pick } = setUp()
  await pick([size(0, 'empty.txt'), size(3_000_001, 'big.zip'), size(5, 'good.txt')])
  const alert = screen.getByRole('alert').textContent
  expect(alert).toContain('2 files weren’t attached.')
  expect(alert).toContain('“empty.txt” is empty (0 bytes).')
  expect(alert).toContain(
    '“big.zip” is 3,000,001 bytes. Your organization’s cloud accepts files of up to 3,000,000 bytes.',
  )
  expect(items()).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('of many refusals the first are named and the others counted', async () => {
  const { pick } = setUp()
  await pick(Array.from({ length: 8 }, (_, index) => size(0, `${index}.txt`)))
  expect(screen.getByRole('alert').textContent).toMatch(/4\.txt.*And 3 more\./)
})

test('of 2,000 chosen files those that are too many are one sentence with their count', async () => {
  const { pick } = setUp()
  await pick(Array.from({ length: 2_000 }, (_, index) => size(1, `${index}.txt`)))
  const alert = screen.getByRole('alert').textContent
  expect(alert).toContain('You can attach up to 250 files. 1,750 weren’t added.')
  expect(alert.match(/[.!?](\s|$)/g)).toHaveLength(3)
  expect(screen.getAllByRole('listitem')).toHaveLength(250)
})

test('each state shows: uploading, attached, failed with its reason and Retry', async () => {
  const { pick, calls } = setUp({
    1: { state: 'uploading', sentBytes: 512 },
    2: { state: 'attached' },
    3: { state: 'failed', textKey: 'deliver.fileUnreadable' },
  })
  await pick([size(1024, 'a.txt'), size(1024, 'b.txt'), size(1024, 'c.txt')])
  const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Uploading a.txt' })
  expect([bar.value, bar.max]).toEqual([512, 1024])
  expect(screen.getByRole('listitem', { name: 'b.txt' }).textContent).toContain('Attached')
  expect(screen.getByRole('alert').textContent).toMatch(/was moved, changed, or deleted/)
  await userEvent.click(screen.getByRole('button', { name: 'Retry c.txt' }))
  expect(calls).toEqual(['retry 3'])
})

test('a file on its way can be held back and let go, also while the message is locked', async () => {
  const upload = { sentBytes: 512, canPause: true } as const
  const { pick, calls } = setUp(
    { 1: { state: 'uploading', ...upload }, 2: { state: 'paused', ...upload } },
    true,
  )
  await pick([size(1024, 'a.txt'), size(1024, 'b.txt')])
  await userEvent.click(screen.getByRole('button', { name: 'Pause a.txt' }))
  await userEvent.click(screen.getByRole('button', { name: 'Resume b.txt' }))
  expect(calls).toEqual(['pause 1', 'resume 2'])
  expect(screen.getByRole('listitem', { name: 'b.txt' }).textContent).toContain('Paused')
  expect(screen.getByRole('progressbar', { name: 'Uploading b.txt' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Remove a.txt' }).matches(':disabled')).toBe(true)
})

test('what travels in one piece cannot be held back', async () => {
  const { pick } = setUp({ 1: { state: 'uploading', sentBytes: 0 } })
  await pick([size(1024, 'a.txt')])
  expect(screen.queryByRole('button', { name: 'Pause a.txt' })).toBeNull()
})

/** jsdom has no DataTransfer, and no drag events that carry one. */
function drag(
  type: 'dragEnter' | 'dragLeave' | 'drop' | 'dragStart',
  files: File[],
  folder?: string,
) {
  const entry = (name: string, isDirectory: boolean) => () => ({ name, isDirectory })
  const items = files.map((file) => ({
    kind: 'file',
    getAsFile: () => file,
    webkitGetAsEntry: entry(file.name, file.name === folder),
  }))
  const dataTransfer = {
    types: files.length > 0 ? ['Files'] : ['text/plain'],
    ...{ files, items },
    dropEffect: '',
  }
  const event = createEvent[type](document.body, { dataTransfer })
  fireEvent(document.body, event)
  return event
}

test('dropped files are attached; the cover is there only meanwhile', () => {
  setUp()
  drag('dragEnter', [size(1, 'a.txt')])
  expect(screen.getByText(t('attachments.drop'))).toBeTruthy()
  const dropped = drag('drop', [size(1, 'a.txt'), size(1, 'photos')], 'photos')
  expect(dropped.defaultPrevented).toBe(true)
  expect(screen.queryByText(t('attachments.drop'))).toBeNull()
  expect(items()).toHaveLength(1)
  expect(screen.getByRole('alert').textContent).toContain('“photos” is a folder.')
})

test('the cover goes when the files leave the window', () => {
  setUp()
  drag('dragEnter', [size(1, 'a.txt')])
  drag('dragLeave', [size(1, 'a.txt')])
  expect(screen.queryByText(t('attachments.drop'))).toBeNull()
})

test('text that is dragged, and what begins inside the page, is left alone', () => {
  setUp()
  expect(drag('drop', []).defaultPrevented).toBe(false)
  drag('dragStart', [])
  expect(drag('drop', [size(1, 'picture.png')]).defaultPrevented).toBe(false)
  expect(screen.queryByRole('list')).toBeNull()
})

test('pasted files are attached, but not the picture of copied text', () => {
  setUp()
  const files = [size(1, 'screen.png')]
  const message = screen.getByRole('textbox', { name: 'message' })
  fireEvent.paste(message, { clipboardData: clipboard(files, 'words') })
  expect(screen.queryByRole('list')).toBeNull()
  fireEvent.paste(message, { clipboardData: clipboard(files, '') })
  expect(items()).toHaveLength(1)
})
