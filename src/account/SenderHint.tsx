/** Said at From: its account is signed out, or the saved draft is in another account's mailbox. */
import { useState } from 'react'
import type { Account } from '#auth/auth.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Ready } from '#access/startup.ts'
import { atSignIn } from '#access/createAccess.ts'
import { SignInTrouble } from '#access/SignInNotice.tsx'

type Props = {
  boot: Ready
  accounts: readonly Account[]
  sender: Account
  isGone: boolean
  draft: { readonly accountId: string } | undefined
}

export function SenderHint({ boot, accounts, sender, isGone, draft }: Props) {
  const t = useTranslate()
  const [trouble, setTrouble] = useState<unknown>()
  const signIn = () =>
    boot.flow
      .run({ scopes: atSignIn, account: sender })
      .then(() => setTrouble(undefined), setTrouble)
  const home = accounts.find(({ id }) => id === draft?.accountId)
  if (isGone) {
    return (
      <div className="from-field-hint">
        <p role="status">{t('common.notTheSender', { address: sender.address })}</p>
        <Button kind="outline" onClick={() => void signIn()}>
          {t('from.signIn')}
        </Button>
        {trouble !== undefined && (
          <SignInTrouble error={trouble} onDismiss={() => setTrouble(undefined)} />
        )}
      </div>
    )
  }
  return (
    <p role="status" className="from-field-hint">
      {home ? t('from.draftMoves', { address: home.address }) : t('from.draftStays')}
    </p>
  )
}
