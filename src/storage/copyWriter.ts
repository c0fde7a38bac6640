/** One writing of a message, and what is to be told of it: the text and the files by themselves. */
import { createStore } from 'zustand/vanilla'
import { isFull, type Database } from './database.ts'
import type { createFileWriter, UnstoredFile } from './fileWriter.ts'
import { toRecord, type Files, type LocalCopy } from './localCopy.ts'

export type StorageTrouble =
  /** The device keeps nothing at all. */
  | { readonly kind: 'refused' }
  /** No room: for the text itself, or for these files. */
  | { readonly kind: 'full'; readonly files: readonly string[]; readonly isTextStored: boolean }
  /** The text is kept; these files the browser refuses, though there is room. */
  | { readonly kind: 'filesRefused'; readonly files: readonly string[] }

export type WriterState = { readonly trouble?: StorageTrouble | undefined }

export function createCopyWriter(fileWriter: ReturnType<typeof createFileWriter>) {
  const store = createStore<WriterState>(() => ({}))
  /** Whose trouble it is: when that message is gone, so is the trouble. */
  let troubled: string | undefined
  /** Messages whose last writing failed. */
  const failed = new Set<string>()
  /** Messages whose text lies on the device, as it is or a moment older. */
  const written = new Set<string>()

  return {
    store,
    isKept: (id: string) => !failed.has(id),
    isWritten: (id: string) => written.has(id) && !failed.has(id),
    adopt(id: string, files: Files) {
      written.add(id)
      fileWriter.adopt(id, files)
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
    async write(db: Database, copy: LocalCopy): Promise<boolean> {
      const { record, files } = toRecord(copy)
      const text = db.putRecord(record).then(
        () => 'kept' as const,
        (error: unknown) => (isFull(error) ? ('full' as const) : ('refused' as const)),
      )
      const unstored = fileWriter.save(db, copy, files)
      const isTextStored = (await text) === 'kept'
      if (isTextStored) failed.delete(copy.id)
      else failed.add(copy.id)
      if (isTextStored) written.add(copy.id)
      const found = await unstored
      if (found !== 'later') tell(copy.id, troubleOf(await text, found))
      return isTextStored
    },
  }

  function tell(id: string, trouble: StorageTrouble | undefined) {
    troubled = trouble && id
    store.setState({ trouble })
  }
}

function troubleOf(
  text: 'kept' | 'full' | 'refused',
  { files, isFull: hasNoRoom }: Exclude<UnstoredFile, 'later'>,
): StorageTrouble | undefined {
  if (text === 'refused') return { kind: 'refused' }
  if (text === 'full' || hasNoRoom) return { kind: 'full', files, isTextStored: text === 'kept' }
  return files.length > 0 ? { kind: 'filesRefused', files } : undefined
}
