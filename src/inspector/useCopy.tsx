/** Copies calls whole, with their files read now, and says what became of it. */
import { useState } from 'react'
import { UnreadableFile } from '#graph/http/readBytes.ts'
import type { TextKey } from '#i18n/texts.ts'
import { readBody } from './record/readBody.ts'
import type { RecordedCall } from './record/recordedCall.ts'
import { NotFetched } from './record/unreadFile.ts'
import { writerOf, type Language } from './copy/languages.ts'

export function useCopy() {
  const [said, setSaid] = useState<TextKey>()

  async function copy(calls: readonly RecordedCall[], language: Language) {
    setSaid(undefined)
    try {
      const whole = calls.map(async (call) => ({ ...call, body: await readBody(call.body) }))
      await navigator.clipboard.writeText(writerOf(language)(await Promise.all(whole)))
      setSaid('common.copied')
    } catch (error) {
      setSaid(reasonOf(error))
    }
  }

  return { said, copy }
}

function reasonOf(error: unknown): TextKey {
  if (!(error instanceof UnreadableFile)) return 'inspector.clipboardClosed'
  return error.cause instanceof NotFetched ? 'inspector.fileNotFetched' : 'inspector.fileUnreadable'
}
