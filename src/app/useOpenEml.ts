/**
 * Opening a saved message, step by step: asks where it would cost a letter, reads it, and keeps what
 * has to be said about it.
 */
import { useState } from 'react'
import { isBlank } from '#compose/message.ts'
import type { ReadMessage } from '#mime/readMime.ts'
import type { Unreadable } from '#mime/unreadableMail.ts'
import { readLetter, type DeskStore } from './desk.ts'
import { openMessage } from './openMessage.ts'
import { surroundings } from './surroundings.ts'
import { isAtRisk } from './takePlace.ts'

export type EmlStep =
  | { readonly step: 'idle' | 'reading' }
  /** There is a letter on the desk that would make room: kept, or gone. */
  | {
      readonly step: 'asking'
      readonly file: File
      readonly replaces: 'nothing' | 'kept' | 'lost'
      readonly attach: (() => void) | undefined
    }
  | { readonly step: 'failed'; readonly why: Unreadable }
  | { readonly step: 'opened'; readonly losses: ReadMessage['notUnderstood'] }
  | { readonly step: 'sealed'; readonly mail: ReadMessage }

const idle: EmlStep = { step: 'idle' }

type Means = {
  readonly desk: DeskStore
  /** The letter on the desk has left: another may take its place. */
  readonly isSent: boolean
  /** Another letter lies on the desk now. */
  readonly onOpened: () => void
}

export function useOpenEml({ desk, isSent, onOpened }: Means) {
  const [step, setStep] = useState<EmlStep>(idle)

  async function open(file: File) {
    setStep({ step: 'reading' })
    const mail = await read(file)
    if ('step' in mail) return setStep(mail)
    if (mail.seal) return setStep({ step: 'sealed', mail })
    openMessage(desk, mail.message)
    onOpened()
    const losses = mail.notUnderstood
    setStep(losses.length > 0 ? { step: 'opened', losses } : idle)
  }

  async function ask(file: File) {
    const replaces = (await isAtRisk(desk)) ? 'lost' : 'kept'
    setStep({ step: 'asking', file, replaces, attach: undefined })
  }

  const isFree = () => isSent || isBlank(readLetter(desk).message)

  return {
    step,
    open,
    close: () => setStep(idle),
    pick(file: File) {
      void (isFree() ? open(file) : ask(file))
    },
    /** A dropped file: true if it is a message and the letter is blank, so that the writer is asked. */
    offer(file: File, attach: () => void): boolean {
      if (!isEml(file) || !isFree()) return false
      setStep({ step: 'asking', file, replaces: 'nothing', attach })
      return true
    },
  }
}

function isEml({ name, type }: File): boolean {
  return type === 'message/rfc822' || /\.eml$/i.test(name)
}

async function read(file: File): Promise<ReadMessage | Extract<EmlStep, { step: 'failed' }>> {
  try {
    const [{ readMime }, { readBody }] = await Promise.all([
      import('#mime/readMime.ts'),
      import('#compose/body/editor/bodyEditor.tsx'),
    ])
    const readHtml = (content: string) => readBody({ contentType: 'html', content })
    return await readMime(file, { newId: surroundings.newId, zone: surroundings.zone, readHtml })
  } catch (error) {
    return { step: 'failed', why: whyOf(error) }
  }
}

/** By its name: the class itself is loaded with the reader. */
function whyOf(error: unknown): Unreadable {
  return error instanceof Error && 'why' in error ? (error.why as Unreadable) : 'unreadable'
}
