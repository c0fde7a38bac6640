/** Files are taken or refused with a reason; names, kinds and sizes are shown for what they are. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addFiles } from './adding/addFiles.ts'
import { validateAttachments, largestAttachmentBytes, totalBytes } from './attachments.ts'
import { toFileKind } from './fileKind.ts'
import { toFileSize } from './fileSize.ts'
import { toShownName } from './shownName.ts'

const limits = { mostBytes: largestAttachmentBytes, room: 250 }

/** A file that says it has this size: making 150 MB in each test would only cost time. */
function fileOf(name: string, size: number, type = ''): File {
  return Object.defineProperty(new File([], name, { type }), 'size', { value: size })
}

function counter() {
  let count = 0
  return () => String((count += 1))
}

test('files of one name are both taken, parted by id', () => {
  const files = [fileOf('plan.pdf', 3, 'application/pdf'), fileOf('plan.pdf', 4)]
  const { attached, refused } = addFiles(files, counter(), limits)
  expect(refused).toEqual([])
  expect(
    attached.map(({ id, name, contentType, size }) => ({ id, name, contentType, size })),
  ).toEqual([
    { id: '1', name: 'plan.pdf', contentType: 'application/pdf', size: 3 },
    { id: '2', name: 'plan.pdf', contentType: 'application/octet-stream', size: 4 },
  ])
  expect(totalBytes(attached)).toBe(7)
})

test('what does not fit is refused with its reason, and the others are kept', () => {
  const most = largestAttachmentBytes
  const sizes = [0, most, most + 1, 5, 6]
  const files = sizes.map((size) => fileOf(`${size}.bin`, size))
  const { attached, refused } = addFiles(files, counter(), { mostBytes: most, room: 2 })
  expect(attached.map(({ size }) => size)).toEqual([most, 5])
  expect(refused).toEqual([
    { name: '0.bin', reason: 'empty' },
    { name: `${most + 1}.bin`, reason: 'tooLarge', size: most + 1, mostBytes: most },
    { name: '6.bin', reason: 'tooMany' },
  ])
})

test('every file is either taken or refused', () => {
  const size = fc.integer({ min: 0, max: 10 })
  fc.assert(
    fc.property(fc.array(size), size, size, (sizes, mostBytes, room) => {
      const files = sizes.map((bytes) => fileOf('a', bytes))
      const { attached, refused } = addFiles(files, counter(), { mostBytes, room })
      expect(attached.length + refused.length).toBe(files.length)
      expect(attached.length).toBeLessThanOrEqual(room)
      expect(attached.every((file) => file.size > 0 && file.size <= mostBytes)).toBe(true)
    }),
  )
})

test.each([
  ['Offers.pdf', 'application/pdf', 'PDF'],
  ['Guests.XLSX', '', 'XLS'],
  ['photo', 'image/png', 'IMG'],
  ['scan', 'application/pdf', 'PDF'],
  ['archive.tar.gz', '', 'ZIP'],
  ['model.step', 'application/octet-stream', 'STEP'],
  ['README', '', 'FILE'],
  ['odd.extension', '', 'FILE'],
  ['a.constructor', 'constructor/x', 'FILE'],
])('%s (%s) is a %s', (name, type, kind) => {
  expect(toFileKind(name, type)).toBe(kind)
})

test.each([
  [0, 0, 'byte'],
  [1023, 1023, 'byte'],
  [1024, 1, 'kilobyte'],
  [1_048_575, 1, 'megabyte'],
  [13_002_342, 12.4, 'megabyte'],
  [157_286_400, 150, 'megabyte'],
  [2_147_483_648, 2, 'gigabyte'],
])('%i bytes are %d %ss', (bytes, value, unit) => {
  expect(toFileSize(bytes)).toEqual({ value, unit })
})

test('a name keeps its ending apart, and nothing is lost between the two parts', () => {
  expect(toShownName('Offers for the venue, both.pdf')).toEqual({
    head: 'Offers for the venue, ',
    tail: 'both.pdf',
  })
  expect(toShownName('a.b')).toEqual({ head: 'a.', tail: 'b' })
  expect(toShownName('👩🏽‍🚀.png').head + toShownName('👩🏽‍🚀.png').tail).toBe('👩🏽‍🚀.png')
})

test.each([
  '🇩🇪🇫🇷🇮🇹.txt',
  '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦.pdf',
  'e\u0301'.repeat(12),
  'नमस्ते दुनिया.txt',
  'हिन्दी.docx',
  '한글문서이름.hwp',
  '👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽.png',
])('%s is cut between characters', (name) => {
  const { head, tail } = toShownName(name)
  expect(head + tail).toBe(name)
  const whole = Array.from(new Intl.Segmenter().segment(name), ({ index }) => index)
  expect([...whole, name.length]).toContain(head.length)
})

test.each([
  ['invoice\u202Efdp.exe', 'invoice[U+202E]fdp.exe'],
  ['a\u2067b\u2069.txt', 'a[U+2067]b[U+2069].txt'],
  ['\u200Fשלום\u200E.txt', 'שלום.txt'],
])('a mark that turns the direction of a name is shown: %j', (name, shown) => {
  const { head, tail } = toShownName(name)
  expect(head + tail).toBe(shown)
})

test('a file that failed and is still there blocks', () => {
  const { attached } = addFiles([fileOf('a.txt', 1), fileOf('b.txt', 1)], counter(), limits)
  const states = { '1': { state: 'failed', textKey: 'deliver.fileUnreadable' } } as const
  expect(validateAttachments(attached, states).map(({ item }) => item)).toEqual(['1'])
})

test.each(['a\u202Efdp.txt', 'ab\u202Efdp.txt', 'דוח\u202Efdp.txt', 'דוחות\u2067txt'])(
  'a mark that is named is not cut: %j',
  (name) => {
    const { head, tail } = toShownName(name)
    expect([head, tail].filter((part) => /\[U\+20[26][7E]\]/.test(part))).toHaveLength(1)
  },
)
