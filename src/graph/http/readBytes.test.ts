/** Files that changed after they were picked: their kept copy is read, whoever asks for bytes. */
import { expect, test } from 'vitest'
import { readBytes, rememberCopy, requireReadable, sliceOf, UnreadableFile } from './readBytes.ts'

/** As browsers answer for a file that changed or vanished. */
function brokenBlob(size: number, name: 'NotReadableError' | 'NotFoundError'): Blob {
  const refuse = () => Promise.reject(new DOMException('gone', name))
  const broken = new Blob(['x'.repeat(size)])
  return Object.assign(broken, {
    slice: (start: number, end: number) =>
      Object.assign(new Blob(['x'.repeat(Math.min(end, size) - start)]), { arrayBuffer: refuse }),
  })
}

const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes)

test.each(['NotReadableError', 'NotFoundError'] as const)(
  'after %s the kept bytes are read, whole, in ranges and as a body',
  async (name) => {
    const file = brokenBlob(6, name)
    await expect(readBytes(file, 0, 6)).rejects.toThrow(UnreadableFile)
    rememberCopy(file, new Blob(['kept-6']))
    expect(textOf(await readBytes(file, 0, 6))).toBe('kept-6')
    expect(textOf(await readBytes(file, 2, 4))).toBe('pt')
    expect(await sliceOf(file, 0, 4).text()).toBe('kept')
    await requireReadable(file, 3)
  },
)

test('the kept bytes are read before the file, which may say something else by now', async () => {
  const file = new Blob(['newer!'])
  rememberCopy(file, new Blob(['kept-6']))
  expect(textOf(await readBytes(file, 0, 6))).toBe('kept-6')
})

test('a copy that is gone leaves the file itself, also for the next body', async () => {
  const file = new Blob(['picked'])
  rememberCopy(file, brokenBlob(6, 'NotFoundError'))
  expect(textOf(await readBytes(file, 0, 6))).toBe('picked')
  expect(await sliceOf(file, 0, 6).text()).toBe('picked')
})

test('another size is no copy', async () => {
  const file = new Blob(['picked'])
  rememberCopy(file, new Blob(['pick']))
  expect(textOf(await readBytes(file, 0, 6))).toBe('picked')
})
