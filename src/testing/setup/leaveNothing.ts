/**
 * For tests that share a process: what a file began to import is there before the next one begins. Vitest gives up a
 * module that is still on its way when a file ends, and all files after it would find it broken.
 */
import { afterAll, vi } from 'vitest'

afterAll(() => vi.dynamicImportSettled())
