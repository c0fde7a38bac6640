/** Following a link to a message: permission at the click, then finding it, then the answer. */
import { useState } from 'react'
import type { Account } from '#auth/auth.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import { isRejected } from '#graph/http/graphError.ts'
import type { OpenRequest } from '#session/arrivedLink.ts'
import type { Boot } from '#access/startup.ts'
import { createStartAnswer } from './startReplyFromLink.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { openLinkedMessage } from './openLinkedMessage.ts'

export type Following = 'asking' | 'looking' | 'gone' | 'notPermitted' | 'notOpened'

type Deps = {
  readonly boot: Boot
  readonly sender: Account | undefined
  readonly session: SessionStore
  readonly onOpened: () => void
}

export function useLinkedMessage({ boot, session, sender, onOpened }: Deps) {
  const [step, setStep] = useState<Following>('asking')

  async function follow(open: OpenRequest) {
    if (boot.step !== 'ready') return
    setStep('looking')
    try {
      const mailbox = await boot.access.acquire(sender, ['Mail.ReadWrite'])
      const found = await openLinkedMessage(open, mailbox, createStartAnswer(boot, session))
      if (found === 'opened') onOpened()
      else setStep('gone')
    } catch (error) {
      setStep(stepAfter(error))
    }
  }

  return { step, follow, canFollow: boot.step === 'ready' && step !== 'looking' }
}

function stepAfter(error: unknown): Following {
  if (error instanceof AccessDenied) return error.why === 'closed' ? 'asking' : 'notPermitted'
  if (isRejected(error, 403)) return 'notPermitted'
  return isRejected(error, 404) ? 'gone' : 'notOpened'
}
