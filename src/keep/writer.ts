/** One writing of a letter, and what is to be told of it: the text and the files by themselves. */
import { createStore } from 'zustand/vanilla'
import type { Device } from './device.ts'
import type { createFileKeeper } from './fileKeeper.ts'
import { toRecord, type Files, type KeptLetter } from './keptLetter.ts'

export type KeepTrouble =
  /** The device keeps nothing at all. */
  | { readonly kind: 'refused' }
  /** No room: for the text itself, or for these files. */
  | { readonly kind: 'full'; readonly files: readonly string[]; readonly isTextKept: boolean }

export function createWriter(fileKeeper: ReturnType<typeof createFileKeeper>) {
  const store = createStore<{ readonly trouble?: KeepTrouble | undefined }>(() => ({}))
  /** Letters whose last writing failed. */
  const failed = new Set<string>()
  /** Letters whose text lies on the device, as it is or a moment older. */
  const written = new Set<string>()

  return {
    store,
    isKept: (id: string) => !failed.has(id),
    isWritten: (id: string) => written.has(id) && !failed.has(id),
    adopt(id: string, files: Files) {
      written.add(id)
      fileKeeper.adopt(id, files)
    },
    forget(id: string) {
      failed.delete(id)
      if (written.delete(id)) store.setState({})
    },
    refuse(ids: Iterable<string>) {
      for (const id of ids) failed.add(id)
      store.setState({ trouble: { kind: 'refused' } })
    },
    async write(device: Device, letter: KeptLetter) {
      const { record, files } = toRecord(letter)
      const text = device.putRecord(record).then(
        () => true,
        () => false,
      )
      const unkept = fileKeeper.keep(device, letter, files)
      const isTextKept = await text
      if (isTextKept) failed.delete(letter.id)
      else failed.add(letter.id)
      if (isTextKept) written.add(letter.id)
      const names = await unkept
      if (names === 'later') return
      const isFine = isTextKept && names.length === 0
      store.setState({ trouble: isFine ? undefined : { kind: 'full', files: names, isTextKept } })
    },
  }
}
