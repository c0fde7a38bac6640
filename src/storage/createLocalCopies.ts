/**
 * Writes letters down on this device a moment after each change, and at once when asked to.
 *
 * The text never waits for a file: each file is written by itself, once, and one that finds no
 * room costs the letter nothing else. Nothing here fails; what could not be kept is in `store`,
 * and is tried again with the next change.
 */
import { createReach, type OpenDevice } from './databaseConnection.ts'
import { createFileKeeper, type OnKept } from './fileWriter.ts'
import type { KeptLetter } from './localCopy.ts'
import { createPersistence } from './persistence.ts'
import { createPause } from './debounce.ts'
import { createWriter } from './copyWriter.ts'

/** Milliseconds after a change; with the fields' own pause less than a second. */
const pauseMs = 200
const longestMs = 400

export type Keeper = ReturnType<typeof createKeeper>

export function createKeeper(open?: OpenDevice, onKept?: OnKept) {
  const waiting = new Map<string, KeptLetter>()
  const underWay = new Set<Promise<void>>()
  const pause = createPause(pauseMs, longestMs, begin)
  const files = createFileKeeper(onKept)
  const writer = createWriter(files)
  const { reach, now } = createReach(open)
  const persist = createPersistence()

  /** Begins in the call itself if the device is open: the page may be going away. */
  function begin() {
    pause.stop()
    const work = now() ? writeAll() : reach().then(writeAll)
    underWay.add(work)
    void work.finally(() => underWay.delete(work))
  }

  async function writeAll() {
    const device = now()
    if (!device) return writer.refuse(waiting.keys())
    const writing = [...waiting.values()].map((letter) => writer.write(device, letter))
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
    reach,
    release,
    keep(letter: KeptLetter) {
      waiting.set(letter.id, letter)
      pause.start()
    },
    /** Resolves when all there is to keep was kept, or could not be. */
    async flush() {
      if (waiting.size > 0) begin()
      while (underWay.size > 0) await Promise.all(underWay)
    },
    /** Whether closing the page now would lose nothing of this letter. */
    isSafe: (id: string) => now() !== undefined && writer.isKept(id) && files.isSafe(id),
    /** Whether it lies here, its text as it is or as it was a moment ago, and each of these files. */
    isHere: (id: string, fileIds: readonly string[]) =>
      now() !== undefined && writer.isWritten(id) && files.isSafe(id) && files.holds(id, fileIds),
    async remove(id: string) {
      release(id)
      files.forget(id)
      const device = await reach()
      await device?.remove(id).catch(() => undefined)
      // A writing that was under way may have ended meanwhile.
      writer.forget(id)
    },
    /** The letter was read from the device with these files. */
    adopt: writer.adopt,
  }
}
