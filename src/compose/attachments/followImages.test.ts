/** Pictures of the text leave with it and come back with it; what others put into a draft stays a file. */
import { expect, test } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { createMessageStore } from '#compose/message/messageStore.ts'
import type { Attachment } from './attachments.ts'
import { followImages } from './followImages.ts'

const info = { name: 'a.png', contentType: 'image/png', size: 1 }
const file = new Blob(['x'])
const ours = { ...info, id: '1', file, contentId: '1@mail-composer' }
const theirs = { ...info, id: '2', file, contentId: 'logo@x' }
const attached = { ...info, id: '3', file }
const shows = (id: string) => `<img src="cid:${id}">`

function open(attachments: readonly Attachment[], html: string) {
  const body = { format: 'html', html, text: '' } as const
  const store = createMessageStore({ ...emptyMessage, attachments, body })
  followImages(store)
  return {
    add: (one: Attachment) => store.getState().edit({ type: 'filesAttached', attachments: [one] }),
    type: (html: string) => store.getState().edit({ type: 'bodyTyped', html, text: '' }),
    set: (...attachments: Attachment[]) =>
      store.getState().edit({ type: 'attachmentsSet', attachments }),
    ids: () => store.getState().message.attachments.map(({ id }) => id),
  }
}

test('deleted from the text it leaves, and Undo brings it back', () => {
  const { type, ids } = open([ours, attached], shows('1@mail-composer'))
  type('')
  expect(ids()).toEqual(['3'])
  type(`a${shows('1@mail-composer')}`)
  expect(ids()).toEqual(['3', '1'])
})

test('twice in the text it is one file, and leaves with the last', () => {
  const { type, ids } = open([ours], shows('1@mail-composer').repeat(2))
  type(shows('1@mail-composer'))
  expect(ids()).toEqual(['1'])
  type('')
  expect(ids()).toEqual([])
})

test('added and changed for another before the text was copied, it leaves all the same', () => {
  const { add, type, ids } = open([], 'a')
  add(ours)
  add({ ...ours, id: '4', contentId: '4@mail-composer' })
  type(shows('4@mail-composer'))
  expect(ids()).toEqual(['4'])
  type(shows('1@mail-composer'))
  expect(ids()).toEqual(['1'])
})

test('what another program put into the draft stays', () => {
  const { type, ids } = open([theirs], shows('logo@x'))
  type('')
  expect(ids()).toEqual(['2'])
})

test('one that the text has never shown is a file of the list, and stays', () => {
  const { type, ids } = open([ours], '')
  type('a')
  expect(ids()).toEqual(['1'])
})

test('so does one that was given another name', () => {
  const { set, type, ids } = open([ours], '')
  set({ ...ours, id: '5', name: 'b.png' })
  type('a')
  expect(ids()).toEqual(['5'])
})
