/** For tests: machines are shared, and a second, after which what is awaited counts as missing, is short. */
import { vi } from 'vitest'

const milliseconds = 20_000
// Files that share a process come here again and again.
const shared = vi as { firstWaitFor?: typeof vi.waitFor }
const waitFor = (shared.firstWaitFor ??= vi.waitFor)

vi.waitFor = (callback, options = milliseconds) => waitFor(callback, options)

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom')
  configure({ asyncUtilTimeout: milliseconds })
}
