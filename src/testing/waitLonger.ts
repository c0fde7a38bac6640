/** For tests: machines are shared, and a second, after which what is awaited counts as missing, is short. */
import { vi } from 'vitest'

const milliseconds = 20_000
const { waitFor } = vi

vi.waitFor = (callback, options = milliseconds) => waitFor(callback, options)
