/**
 * Writes letters down on this device a moment after each change, and at once when asked to.
 *
 * The text never waits for a file: each file is written by itself, once, and one that finds no
 * room costs the letter nothing else. Nothing here fails; what could not be kept is in `store`,
 * and is tried again with the next change.
 */
import { createStore } from 'zustand/vanilla'
import type { Device } from './device.ts'
import { toRecord, type KeptLetter } from './keptLetter.ts'
import { createFileKeeper, type Unkept } from './fileKeeper.ts'

/** Milliseconds after a change; with the fields' own pause less than a second. */
const pauseMs = 200
const longestMs = 400

export type KeepTrouble =
  /** The device keeps nothing at all. */
  | { readonly kind: 'refused' }
  /** No room: for the text itself, or for these files. */
  | { readonly kind: 'full'; readonly files: readonly string[]; readonly isTextKept: boolean }

export type Keeper = ReturnType<typeof createKeeper>

export function createKeeper(open: () => Promise<Device>) {
  const store = createStore<{ readonly trouble?: KeepTrouble | undefined }>(() => ({}))
  const waiting = new Map<string, KeptLetter>()
  const underWay = new Set<Promise<void>>()
  /** Letters whose last writing failed. */
  const failed = new Set<string>()
  const timers = createPause(pauseMs, longestMs, begin)
  const fileKeeper = createFileKeeper()
  let opening: Promise<Device | undefined> | undefined
  let device: Device | undefined

  function reach(): Promise<Device | undefined> {
    opening ??= open().then(
      (opened) => (device = opened),
      () => (opening = undefined),
    )
    return opening
  }

  /** Begins in the call itself if the device is open: the page may be going away. */
  function begin() {
    timers.stop()
    if (!device) return track(reach().then((opened) => (opened ? writeAll() : refuse())))
    track(writeAll())
  }

  function refuse() {
    for (const id of waiting.keys()) failed.add(id)
    store.setState({ trouble: { kind: 'refused' } })
  }

  async function writeAll() {
    const letters = [...waiting.values()]
    waiting.clear()
    await Promise.all(letters.map((letter) => device && write(device, letter)))
  }

  async function write(at: Device, letter: KeptLetter) {
    const { record, files } = toRecord(letter)
    const text = at.putRecord(record).then(
      () => true,
      () => false,
    )
    const unkept = fileKeeper.keep(at, letter, files)
    const isTextKept = await text
    if (isTextKept) failed.delete(letter.id)
    else failed.add(letter.id)
    tell(isTextKept, await unkept)
  }

  function tell(isTextKept: boolean, unkept: Unkept) {
    if (unkept === 'later') return
    const isFine = isTextKept && unkept.length === 0
    store.setState({ trouble: isFine ? undefined : { kind: 'full', files: unkept, isTextKept } })
  }

  function track(work: Promise<void>) {
    underWay.add(work)
    void work.finally(() => underWay.delete(work))
  }

  return {
    store,
    /** The device, unless it keeps nothing. */
    reach,
    /** It was closed from outside; the next change opens it again. */
    closed() {
      device = undefined
      opening = undefined
    },
    keep(letter: KeptLetter) {
      waiting.set(letter.id, letter)
      timers.start()
    },
    /** Resolves when all there is to keep was kept, or could not be. */
    async flush() {
      if (waiting.size > 0) begin()
      while (underWay.size > 0) await Promise.all(underWay)
    },
    /** Whether closing the page now would lose nothing of this letter. */
    isSafe: (id: string) => device !== undefined && !failed.has(id) && fileKeeper.isSafe(id),
    /** It goes on elsewhere: what is not written yet is not written any more. */
    release(id: string) {
      waiting.delete(id)
      failed.delete(id)
    },
    async remove(id: string) {
      waiting.delete(id)
      failed.delete(id)
      fileKeeper.forget(id)
      const opened = await reach()
      await opened?.remove(id).catch(() => undefined)
    },
    adopted: fileKeeper.adopt,
  }
}

/** Calls after a pause in the starts, and at the latest when the first of them is long ago. */
function createPause(pause: number, longest: number, act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest: ReturnType<typeof setTimeout> | undefined
  return {
    start() {
      clearTimeout(timer)
      timer = setTimeout(act, pause)
      latest ??= setTimeout(act, longest)
    },
    stop() {
      clearTimeout(timer)
      clearTimeout(latest)
      latest = undefined
    },
  }
}
