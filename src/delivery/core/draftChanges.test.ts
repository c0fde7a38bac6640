/** News of several files at once: each changes what is known now, and nothing else. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DraftId } from '#graph/mail.ts'
import {
  attached,
  changeDraft,
  detached,
  markUnconfirmed,
  settled,
  uploadedTo,
  uploading,
  withoutUpload,
  type DraftChange,
} from './draftChanges.ts'
import type { ServerDraft } from './serverDraft.ts'

const draft: ServerDraft = {
  ...{ id: 'draft' as DraftId, accountId: 'adele', written: {} },
  ...{ attached: {}, inDoubt: [], isKept: false },
}
const upload = { url: 'https://upload.example', expires: '2026-05-01T10:00:00Z', next: 0 }

/** All that is told of one file on its way. */
const newsOf = (id: string): DraftChange[] => [
  markUnconfirmed(id),
  uploading(id, upload),
  uploadedTo(id, 1),
  uploadedTo(id, 2),
  attached(id, `server-${id}`),
]

test('in whatever order the news of files mix, none undoes another', () => {
  const order = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 15, maxLength: 60 })
  fc.assert(
    fc.property(order, (ids) => {
      let now: ServerDraft | undefined = draft
      const delivery = {
        draft: () => now,
        report: <Known extends ServerDraft | undefined>(next: Known) => {
          now = next
          return next
        },
      }
      const left = new Map(['a', 'b', 'c'].map((id) => [id, newsOf(id)]))
      for (const id of [...ids, ...'aaaaabbbbbccccc']) {
        const change = left.get(id)?.shift()
        if (change) changeDraft(delivery, change)
      }
      expect(now).toEqual({
        ...draft,
        attached: { a: 'server-a', b: 'server-b', c: 'server-c' },
      })
    }),
  )
})

test('progress of an upload that is over says nothing', () => {
  expect(uploadedTo('a', 5)(draft)).toBe(draft)
})

test('a file that leaves takes only its own with it', () => {
  const both = { ...draft, attached: { a: '1', b: '2' }, uploads: { a: upload, b: upload } }
  expect(detached('a')(both).attached).toEqual({ b: '2' })
  expect(withoutUpload('a')(both).uploads).toEqual({ b: upload })
  expect(settled('a')({ ...draft, inDoubt: ['a', 'b'] }).inDoubt).toEqual(['b'])
})
