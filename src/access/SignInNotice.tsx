/** What became of a sign-in, where it did not simply go on: it failed, or the page was left for it. */
import { AuthError, type AuthErrorKind } from '#auth/authError.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'

export function Returned({ onDismiss }: { onDismiss: () => void }) {
  const t = useTranslate()
  const close = <Button onClick={onDismiss}>{t('common.close')}</Button>
  return (
    <Banner tone="success" title={t('signIn.returned')} actions={close}>
      {t('signIn.returnedExplained')}
    </Banner>
  )
}

const sentences: Partial<Record<AuthErrorKind, readonly [TextKey, TextKey]>> = {
  cancelled: ['signIn.givenUp', 'signIn.closedExplained'],
  timedOut: ['signIn.givenUp', 'signIn.closedExplained'],
  popupBlocked: ['signIn.notKept', 'signIn.notKeptExplained'],
  declined: ['signIn.declined', 'signIn.declinedExplained'],
  adminApprovalNeeded: ['signIn.adminApproval', 'signIn.adminApprovalExplained'],
  offline: ['signIn.offline', 'signIn.offlineExplained'],
}

export function SignInTrouble({ error, onDismiss }: { error: unknown; onDismiss: () => void }) {
  const t = useTranslate()
  const known = error instanceof AuthError ? error : undefined
  // Without a code of Microsoft's it says its kind.
  const code = known?.code === known?.kind ? undefined : known?.code
  const [title, text] = (known && sentences[known.kind]) ?? [
    'signIn.failed',
    code ? 'signIn.failedExplained' : 'signIn.failedPlain',
  ]
  const isOwnWish = known?.kind === 'cancelled'
  const close = <Button onClick={onDismiss}>{t('common.close')}</Button>
  return (
    <Banner tone={isOwnWish ? 'info' : 'danger'} title={t(title)} actions={close}>
      {t(text, { code: code ?? '' })}
    </Banner>
  )
}
