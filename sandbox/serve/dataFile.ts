/**
 * The file that keeps the mailboxes over a restart, when SANDBOX_DATA names one.
 *
 * It is written beside and then renamed, so that a crash in between leaves the old one whole.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Undefined when there is no file yet. A file that is no JSON stops the start: it may be precious. */
export async function readData(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`SANDBOX_DATA: ${path} is not JSON. Mend it, or move it away.`)
  }
}

export async function writeData(path: string, data: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.new`
  await writeFile(beside, JSON.stringify(data))
  await rename(beside, path)
}

/** Saves soon after something changed; one save at a time, and never an older state over a newer. */
export function createSaver(save: () => Promise<void>, delayMs: number) {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  function saveNow(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running = running.then(save)
    return running
  }

  return {
    saveNow,
    saveSoon() {
      timer ??= setTimeout(() => void saveNow(), delayMs)
    },
  }
}
