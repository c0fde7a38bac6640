/** Whatever way a message leaves, its picture leaves without the place it was taken at. */
import { expect, test } from 'vitest'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { FileAttachment } from '#compose/attachments/attachments.ts'
import { createDeliveryHarness, hello } from '#testing/deliveryHarness.ts'
import { intoJpeg, plain, segment, tiff } from '#testing/locationPictures.ts'

const located = intoJpeg(segment(0xe1, 'Exif\0\0', tiff({ hasPlace: true })))

function photo(): FileAttachment {
  const file = new File([located], 'Harbour.jpg', { type: 'image/jpeg' })
  const info = { id: 'p', name: file.name, contentType: file.type, size: file.size }
  return { ...info, file, contentId: 'p@mail-composer', dropsLocation: true }
}

function setUp(file: File | Blob = photo().file) {
  const sandbox = createSandbox()
  const harness = createDeliveryHarness(sandbox)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const html = '<p><img src="cid:p@mail-composer" alt=""></p>'
  const message = {
    ...hello,
    body: { format: 'html' as const, html, text: '' },
    attachments: [{ ...photo(), file }],
  }
  const inFolder = (folder: 'drafts' | 'sentitems') =>
    mailbox.list(mailbox.folderId(folder)).flatMap(({ attachments }) => attachments)
  return { ...harness, sandbox, message, inFolder }
}

type Way = keyof Pick<ReturnType<typeof setUp>, 'save' | 'deliver' | 'sendMime' | 'saveMime'>

test.each<[Way, 'drafts' | 'sentitems']>([
  ['save', 'drafts'],
  ['saveMime', 'drafts'],
  ['deliver', 'sentitems'],
  ['sendMime', 'sentitems'],
])('%s', async (way, folder) => {
  const world = setUp()
  await world[way](world.message)
  const [sent, ...more] = world.inFolder(folder)
  expect(more).toEqual([])
  expect(sent?.bytes).toEqual(plain.jpeg)
})

test('saved and then sent, it is uploaded once', async () => {
  const { save, deliver, message, sandbox, inFolder } = setUp()
  await save(message)
  sandbox.store.requestLog.clear()
  await deliver(message)
  expect(inFolder('sentitems').map(({ bytes }) => bytes)).toEqual([plain.jpeg])
  const writes = sandbox.store.requestLog.entries.filter(isWrite)
  expect(writes.some(({ path }) => path.includes('attachments'))).toBe(false)
})

test('after a lost response it is known as what was sent', async () => {
  const { deliver, message, sandbox } = setUp()
  sandbox.faults.add({
    match: { path: '/sendMail' },
    what: { dropConnection: true, when: 'after' },
  })
  await expect(deliver(message)).resolves.toMatchObject({ kind: 'sent' })
})

test('what cannot be read is not sent', async () => {
  class Gone extends Blob {
    override slice(): Blob {
      return new Gone()
    }
    override arrayBuffer(): Promise<ArrayBuffer> {
      return Promise.reject(new DOMException('', 'NotReadableError'))
    }
  }
  const { deliver, message, inFolder } = setUp(new Gone([located]))
  await expect(deliver(message)).rejects.toMatchObject({ attachmentId: 'p' })
  expect(inFolder('sentitems')).toEqual([])
})
