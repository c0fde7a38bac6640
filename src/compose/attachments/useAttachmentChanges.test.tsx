// @vitest-environment jsdom
/** Removing with a way back and renaming, of files that are here and of those that are only in the draft. */
import { cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { createMessageStore } from '#compose/message/messageStore.ts'
import type { Attachment, StoredAttachment } from './attachments.ts'
import { DraftFilesProvider, type FetchContent } from './DraftFilesContext.tsx'
import { useAttachmentChanges } from './useAttachmentChanges.tsx'

afterEach(cleanup)

const info = { contentType: 'text/plain', size: 1 }
const local: Attachment = { ...info, id: 'a', name: 'a.txt', file: new Blob(['a']) }
const stored: StoredAttachment = { ...info, id: 's', name: 's.txt', stored: true }
const last: Attachment = { ...info, id: 'z', name: 'z.txt', file: new Blob(['z']) }
const item: StoredAttachment = { ...stored, id: 'i', name: 'Lunch', kind: 'item' }

function setUp(fetchContent: FetchContent, isLocked = false) {
  const store = createMessageStore()
  const attachments = [local, stored, item, last]
  store.getState().edit({ type: 'filesAttached', attachments })
  const undos: (() => void)[] = []
  let count = 0
  const options = {
    store,
    isLocked,
    newId: () => `new ${(count += 1)}`,
    onRemoved: (undo: () => void) => void undos.push(undo),
  }
  const wrapper = ({ children }: { children: ReactNode }) => (
    <I18nProvider>
      <DraftFilesProvider value={fetchContent}>{children}</DraftFilesProvider>
    </I18nProvider>
  )
  const { result, rerender } = renderHook((props: typeof options) => useAttachmentChanges(props), {
    wrapper,
    initialProps: options,
  })
  return {
    undos,
    changes: () => result.current,
    lock: () => rerender({ ...options, isLocked: true }),
    all: () => store.getState().message.attachments,
    names: () =>
      store
        .getState()
        .message.attachments.map(({ name }) => name)
        .join(' '),
  }
}

const fetched = () => Promise.resolve(new Blob(['from the draft']))
const refused = () => Promise.reject(new Error('No answer.'))

test('a file of this device comes back where it was, as itself', () => {
  const { changes, undos, names, all } = setUp(fetched)
  changes().remove('a')
  expect(names()).toBe('s.txt Lunch z.txt')
  undos[0]!()
  expect(all()[0]).toBe(local)
})

test('a file of the draft comes back with its content, since the draft may have lost it by then', async () => {
  const { changes, undos, names, all } = setUp(fetched)
  changes().remove('s')
  await expect.poll(() => undos.length).toBe(1)
  undos[0]!()
  expect(names()).toBe('a.txt s.txt Lunch z.txt')
  expect(all()[1]).toMatchObject({ id: 'new 1', size: 14 })
  expect(all()[1]).not.toHaveProperty('stored')
})

test.each([
  ['a file that cannot be fetched', 's', refused],
  ['an attached message', 'i', fetched],
])('%s is removed without a way back', async (_name, id, fetchContent) => {
  const { changes, undos, all } = setUp(fetchContent)
  changes().remove(id)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(all()).toHaveLength(3)
  expect(undos).toEqual([])
})

test('nothing comes back into a message that is on its way', () => {
  const { changes, undos, lock, all } = setUp(fetched)
  changes().remove('a')
  lock()
  undos[0]!()
  expect(all()).toHaveLength(3)
})

test('under another name it is another attachment in the same place', async () => {
  const { changes, names, all } = setUp(fetched)
  expect(await changes().rename('a', 'b.txt')).toEqual({ id: 'new 1' })
  expect(await changes().rename('s', 't.txt')).toEqual({ id: 'new 2' })
  expect(names()).toBe('b.txt t.txt Lunch z.txt')
  expect(all().map(({ id }) => id)).toEqual(['new 1', 'new 2', 'i', 'z'])
})

test.each([
  ['a file of a draft out of reach', 's', refused, 'attachments.notFetched'],
  ['an attached message', 'i', fetched, 'attachments.notFetched'],
])('%s keeps its name and says why', async (_name, id, fetchContent, textKey) => {
  const { changes, names } = setUp(fetchContent)
  expect(await changes().rename(id, 'x.txt')).toEqual({ fault: { textKey } })
  expect(names()).toBe('a.txt s.txt Lunch z.txt')
})

test('a message that is sent meanwhile keeps the name', async () => {
  const { changes, lock, names } = setUp(fetched)
  const end = changes().rename('s', 't.txt')
  lock()
  expect(await end).toMatchObject({ fault: { textKey: 'attachments.renamedLate' } })
  expect(names()).toContain('s.txt')
})
