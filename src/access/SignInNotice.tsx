/** What became of a sign-in, where it did not simply go on: it failed, or the page was left for it. */
import { AuthError, type AuthErrorKind } from '#auth/authError.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { WordId } from '#i18n/texts.ts'

export function Returned({ onDismiss }: { onDismiss: () => void }) {
  const say = useWords()
  const close = <Button onClick={onDismiss}>{say('common.close')}</Button>
  return (
    <Banner tone="success" title={say('signIn.returned')} actions={close}>
      {say('signIn.returnedExplained')}
    </Banner>
  )
}

const sentences: Partial<Record<AuthErrorKind, readonly [WordId, WordId]>> = {
  cancelled: ['signIn.givenUp', 'signIn.closedExplained'],
  timedOut: ['signIn.givenUp', 'signIn.closedExplained'],
  popupBlocked: ['signIn.notKept', 'signIn.notKeptExplained'],
  declined: ['signIn.declined', 'signIn.declinedExplained'],
  adminApprovalNeeded: ['signIn.adminApproval', 'signIn.adminApprovalExplained'],
  offline: ['signIn.offline', 'signIn.offlineExplained'],
}

export function SignInTrouble({ error, onDismiss }: { error: unknown; onDismiss: () => void }) {
  const say = useWords()
  const known = error instanceof AuthError ? error : undefined
  const [title, text] = (known && sentences[known.kind]) ?? [
    'signIn.failed',
    'signIn.failedExplained',
  ]
  const isOwnWish = known?.kind === 'cancelled'
  const close = <Button onClick={onDismiss}>{say('common.close')}</Button>
  return (
    <Banner tone={isOwnWish ? 'info' : 'danger'} title={say(title)} actions={close}>
      {say(text, { code: known?.code ?? say('signIn.noCode') })}
    </Banner>
  )
}
