/**
 * For tests that share a process: a file that failed leaves neither a stopped clock nor its globals to the next one,
 * and what it began to import is there. Vitest gives up a module that is still on its way when a file ends, and all
 * files after it would find it broken.
 */
import { afterAll, vi } from 'vitest'

afterAll(async () => {
  vi.useRealTimers()
  await vi.dynamicImportSettled()
  vi.unstubAllGlobals()
})
