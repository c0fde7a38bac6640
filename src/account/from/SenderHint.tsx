/** Said at From: its account is signed out, or the saved draft is in another account's mailbox. */
import { useEffect, useState } from 'react'
import type { Account } from '#auth/auth.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { rememberMailbox } from '#access/keepMailboxes.ts'
import { withSharedMailboxes } from '#access/withSharedMailboxes.ts'
import { sharedAddressOf } from '#graph/http/accountId.ts'
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
  const isShared = sharedAddressOf(sender.id) !== undefined
  const [trouble, setTrouble] = useState<unknown>()
  useEffect(() => {
    if (isShared) boot.auth.extend(withSharedMailboxes)
  }, [isShared, boot.auth])
  const signIn = () =>
    boot.flow
      .run({ scopes: atSignIn, account: sender })
      .then((account) => {
        setTrouble(undefined)
        if (isShared && account.id === sender.id)
          rememberMailbox(sender, { address: sender.address, opens: true })
      })
      .catch(setTrouble)
  const home = accounts.find(({ id }) => id === draft?.accountId)
  if (isGone) {
    return (
      <div className="from-field-hint">
        <p role="status">{t('common.notTheSender', { address: sender.address })}</p>
        <Button kind="outline" onClick={() => void signIn()}>
          {t(isShared ? 'signIn.signIn' : 'from.signIn')}
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
