/**
 * Writes messages down on this device a moment after each change, at once with a new file and when asked to.
 *
 * The text never waits for a file: each file is written by itself, once, and one that finds no
 * room costs the message nothing else. Nothing here fails; what could not be kept is in `store`,
 * and is tried again with the next change.
 */
import { createConnection, type OpenDatabase } from './databaseConnection.ts'
import { createFileWriter, type OnStored } from './fileWriter.ts'
import { toRecord, type LocalCopy } from './localCopy.ts'
import { createPersistence } from './persistence.ts'
import { createDebounce } from './debounce.ts'
import { createCopyWriter } from './copyWriter.ts'

/** Milliseconds after a change; with the fields' own pause less than a second. */
const pauseMs = 200
const longestMs = 400

export type LocalCopies = ReturnType<typeof createLocalCopies>

export function createLocalCopies(open?: OpenDatabase, onStored?: OnStored) {
  const waiting = new Map<string, LocalCopy>()
  const underWay = new Set<Promise<void>>()
  const pause = createDebounce(pauseMs, longestMs, begin)
  const files = createFileWriter(onStored)
  const writer = createCopyWriter(files)
  const { connect, now } = createConnection(open)
  const persist = createPersistence()

  /** Begins in the call itself if the device is open: the page may be going away. */
  function begin() {
    pause.stop()
    const work = now() ? writeAll() : connect().then(writeAll)
    underWay.add(work)
    void work.finally(() => underWay.delete(work))
  }

  async function writeAll() {
    const db = now()
    if (!db) return writer.refuse(waiting.keys())
    const writing = [...waiting.values()].map((copy) => writer.write(db, copy))
    waiting.clear()
    if ((await Promise.all(writing)).includes(true)) persist()
  }

  /** It goes on elsewhere: what is not written yet is not written any more. */
  function release(id: string) {
    waiting.delete(id)
    writer.forget(id)
  }

  return {
    store: writer.store,
    connect,
    release,
    save(copy: LocalCopy) {
      waiting.set(copy.id, copy)
      // Bytes may not be written to their end by a page that goes away.
      if (files.expect(copy.id, toRecord(copy).files)) begin()
      else pause.start()
    },
    /** Resolves when all there is to keep was kept, or could not be. */
    async flush() {
      if (waiting.size > 0) begin()
      while (underWay.size > 0) await Promise.all(underWay)
    },
    /** Whether closing the page now would lose nothing of this message. */
    isSafe: (id: string) => now() !== undefined && writer.isKept(id) && files.isSafe(id),
    /** Whether it lies here, its text as it is or as it was a moment ago, and each of these files. */
    hasLocalCopy: (id: string, fileIds: readonly string[]) =>
      now() !== undefined && writer.isWritten(id) && files.isSafe(id) && files.holds(id, fileIds),
    /** It too begins in the call itself: what was discarded must not come back after a reload. */
    async remove(id: string) {
      release(id)
      files.forget(id)
      await (now() ?? (await connect()))?.remove(id).catch(() => undefined)
      // A writing that was under way may have ended meanwhile.
      writer.forget(id)
    },
    /** The message was read from the device with these files. */
    adopt: writer.adopt,
  }
}
