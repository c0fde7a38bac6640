/** One writing of a letter, and what is to be told of it: the text and the files by themselves. */
import { createStore } from 'zustand/vanilla'
import { isFull, type Device } from './database.ts'
import type { createFileKeeper, Unkept } from './fileWriter.ts'
import { toRecord, type Files, type KeptLetter } from './localCopy.ts'

export type KeepTrouble =
  /** The device keeps nothing at all. */
  | { readonly kind: 'refused' }
  /** No room: for the text itself, or for these files. */
  | { readonly kind: 'full'; readonly files: readonly string[]; readonly isTextKept: boolean }
  /** The text is kept; these files the browser refuses, though there is room. */
  | { readonly kind: 'filesRefused'; readonly files: readonly string[] }

export type WriterState = { readonly trouble?: KeepTrouble | undefined }

export function createWriter(fileKeeper: ReturnType<typeof createFileKeeper>) {
  const store = createStore<WriterState>(() => ({}))
  /** Whose trouble it is: when that letter is gone, so is the trouble. */
  let troubled: string | undefined
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
      const wasWritten = written.delete(id)
      if (troubled === id) tell(id, undefined)
      else if (wasWritten) store.setState({})
    },
    refuse(ids: Iterable<string>) {
      for (const id of ids) {
        failed.add(id)
        tell(id, { kind: 'refused' })
      }
    },
    /** Whether its text lies on the device now. */
    async write(device: Device, letter: KeptLetter): Promise<boolean> {
      const { record, files } = toRecord(letter)
      const text = device.putRecord(record).then(
        () => 'kept' as const,
        (error: unknown) => (isFull(error) ? ('full' as const) : ('refused' as const)),
      )
      const unkept = fileKeeper.keep(device, letter, files)
      const isTextKept = (await text) === 'kept'
      if (isTextKept) failed.delete(letter.id)
      else failed.add(letter.id)
      if (isTextKept) written.add(letter.id)
      const found = await unkept
      if (found !== 'later') tell(letter.id, troubleOf(await text, found))
      return isTextKept
    },
  }

  function tell(id: string, trouble: KeepTrouble | undefined) {
    troubled = trouble && id
    store.setState({ trouble })
  }
}

function troubleOf(
  text: 'kept' | 'full' | 'refused',
  { files, isFull: hasNoRoom }: Exclude<Unkept, 'later'>,
): KeepTrouble | undefined {
  if (text === 'refused') return { kind: 'refused' }
  if (text === 'full' || hasNoRoom) return { kind: 'full', files, isTextKept: text === 'kept' }
  return files.length > 0 ? { kind: 'filesRefused', files } : undefined
}
