/** Following a link to a message: permission at the click, then finding it, then the answer. */
import { useState } from 'react'
import type { Account } from '#auth/auth.ts'
import { AccessRefused } from '#deliver/accessRefused.ts'
import { isRejected } from '#graph/graphError.ts'
import type { OpenRequest } from '#links/linkedLetter.ts'
import type { Boot } from './boot.ts'
import { openLinked, type StartAnswer } from './openLinked.ts'

export type Following = 'asking' | 'looking' | 'gone' | 'notPermitted' | 'notOpened'

type Parts = {
  readonly boot: Boot
  readonly sender: Account | undefined
  readonly startAnswer: StartAnswer | undefined
  readonly onOpened: () => void
}

export function useLinkedMessage({ boot, sender, startAnswer, onOpened }: Parts) {
  const [step, setStep] = useState<Following>('asking')

  async function follow(open: OpenRequest) {
    if (boot.step !== 'ready') return
    if (!startAnswer) return setStep('notOpened')
    setStep('looking')
    try {
      const mailbox = await boot.access.ask(sender, ['Mail.ReadWrite'])
      const found = await openLinked(open, mailbox, startAnswer)
      if (found === 'opened') onOpened()
      else setStep('gone')
    } catch (error) {
      setStep(stepAfter(error))
    }
  }

  return { step, follow, canFollow: boot.step === 'ready' && step !== 'looking' }
}

function stepAfter(error: unknown): Following {
  if (error instanceof AccessRefused) return error.why === 'closed' ? 'asking' : 'notPermitted'
  if (isRejected(error, 403)) return 'notPermitted'
  return isRejected(error, 404) ? 'gone' : 'notOpened'
}
