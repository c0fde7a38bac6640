/**
 * Asks the worker to read a message. It is ended when it answers, fails, is canceled, or
 * takes too long.
 *
 * Trusted Types want to know where a worker's script comes from: only from this build.
 */
import type { ReadMail } from './readMail.ts'
import { UnreadableMail } from './unreadableMail.ts'
import script from './readMailWorker.ts?worker&url'

/** Milliseconds. 50 MB take a few seconds. */
const longest = 15_000

export function askWorker(file: Blob, signal?: AbortSignal): Promise<ReadMail> {
  const worker = new Worker(trusted(script), { type: 'module' })
  const answer = new Promise<ReadMail>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadMail>) => resolve(data)
    worker.onerror = () => reject(new UnreadableMail('unreadable'))
    signal?.addEventListener('abort', () => reject(new UnreadableMail('canceled')))
    setTimeout(() => reject(new UnreadableMail('tooSlow')), longest)
    worker.postMessage(file)
  })
  return answer.finally(() => worker.terminate())
}

type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string
  }
}

let policy: ReturnType<Policies['createPolicy']> | undefined

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  policy ??= trustedTypes?.createPolicy('mail-worker', { createScriptURL: (own) => own })
  return policy?.createScriptURL(url) ?? url
}
