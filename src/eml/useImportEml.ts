/**
 * Opening a saved message, step by step: asks before it takes a letter's place, reads it (openEml.ts),
 * and keeps what has to be said about it.
 */
import { useState } from 'react'
import { isBlank } from '#compose/message/message.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import type { EmlStep } from './importState.ts'
import type * as opening from './importEml.ts'

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
    const reading = new AbortController()
    const { signal } = reading
    function cancel() {
      reading.abort()
      setStep(idle)
    }
    setStep({ step: 'reading', cancel })
    const { openEml } = await load()
    const next = signal.aborted ? idle : await openEml(desk, file, { onOpened, signal })
    if (!signal.aborted) setStep(next)
  }

  async function ask(file: File) {
    const { fateOf } = await load()
    setStep({ step: 'asking', file, replaces: await fateOf(desk), attach: undefined })
  }

  function isFree() {
    const { message, isUntouched } = readLetter(desk)
    return isSent || isUntouched === true || isBlank(message)
  }

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

type Opening = Pick<typeof opening, 'openEml' | 'fateOf'>

const unloaded: Opening = {
  openEml: () => Promise.resolve({ step: 'failed', why: 'unreadable' }),
  fateOf: () => Promise.resolve('lost'),
}

const load = (): Promise<Opening> => import('./importEml.ts').catch(() => unloaded)
