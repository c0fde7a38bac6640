/**
 * Opening a saved message, step by step: asks before it takes a message's place, reads it (importEml.ts),
 * and keeps what has to be said about it.
 */
import { useState } from 'react'
import { isBlank } from '#compose/message/message.ts'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import type { EmlStep } from './importState.ts'
import type * as opening from './importEml.ts'

const idle: EmlStep = { step: 'idle' }
/** Milliseconds. What is over sooner is not spoken of: a notice that only flashes moves the text. */
const quietMs = 1_000

type Deps = {
  readonly session: SessionStore
  /** Another message is open now. */
  readonly onOpened: () => void
}

export type EmlImport = {
  readonly step: EmlStep
  readonly open: (file: File) => Promise<void>
  readonly close: () => void
  readonly pick: (file: File) => void
  /** A dropped file: true if it is a message and the message is blank, so that the writer is asked. */
  readonly offer: (file: File, attach: () => void) => boolean
}

export function useImportEml({ session, onOpened }: Deps): EmlImport {
  const [step, setStep] = useState<EmlStep>(idle)

  async function open(file: File) {
    const reading = new AbortController()
    const { signal } = reading
    function cancel() {
      reading.abort()
      setStep(idle)
    }
    setStep(idle)
    const slow = setTimeout(() => setStep({ step: 'reading', cancel }), quietMs)
    const { importEml } = await load()
    const next = signal.aborted ? idle : await importEml(session, file, { onOpened, signal })
    clearTimeout(slow)
    if (!signal.aborted) setStep(next)
  }

  async function confirm(file: File) {
    const { fateOf } = await load()
    setStep({ step: 'asking', file, replaces: await fateOf(session), attach: undefined })
  }

  function isFree() {
    const { message, isUntouched } = takeSnapshot(session)
    return isUntouched === true || isBlank(message)
  }

  return {
    step,
    open,
    close: () => setStep(idle),
    pick(file: File) {
      void (isFree() ? open(file) : confirm(file))
    },
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

type Opening = Pick<typeof opening, 'importEml' | 'fateOf'>

const unloaded: Opening = {
  importEml: () => Promise.resolve({ step: 'failed', why: 'unreadable' }),
  fateOf: () => Promise.resolve('lost'),
}

const load = (): Promise<Opening> => import('./importEml.ts').catch(() => unloaded)
