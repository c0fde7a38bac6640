/** The corner of the page: signing in, the accounts, signing out. */
import type { Account } from '#auth/auth.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { AccountMenu } from './AccountMenu.tsx'
import type { Ready } from '#access/startup.ts'
import { useStartup } from '#access/StartupContext.ts'
import { atSignIn } from '#access/createAccess.ts'
import { useAccountPhoto } from './useAccountPhoto.ts'
import { useSender } from './useSender.ts'
import { useSignOut } from './useSignOut.tsx'

const AccountExtras = lazyComponent(
  async () => (await import('./AccountExtras.tsx')).AccountExtras,
  'soon',
)

type Props = {
  /** Who sends the message in the session stays as it was. */
  onSignedIn: () => void
  onTrouble: (error: unknown) => void
  /** What is on screen, and how a new message takes its place. */
  isWriting: boolean
  onNew: () => void
}

export function Accounts(props: Props) {
  const t = useTranslate()
  const startup = useStartup()
  if (startup.step !== 'ready') return <Button disabled>{t('signIn.signIn')}</Button>
  return <ReadyAccounts ready={startup} {...props} />
}

function ReadyAccounts({ ready, onSignedIn, onTrouble, ...rest }: Props & { ready: Ready }) {
  const { accounts, reader: current } = useSender()
  const photo = useAccountPhoto(ready, current)
  const signIn = (addAccount: boolean) =>
    ready.flow.run({ scopes: atSignIn, addAccount }).then(onSignedIn, onTrouble)
  const signOut = (account: Account, where: 'here' | 'microsoft') =>
    ready.auth.signOut(account, where).catch(onTrouble)
  const { question, ask } = useSignOut({ ...rest, current, signOut })
  return (
    <>
      <AccountMenu
        accounts={accounts}
        current={current}
        photo={photo}
        extras={current && <AccountExtras {...{ ready, account: current }} />}
        onSignIn={() => void signIn(false)}
        onAdd={() => void signIn(true)}
        onSignOut={(account, where) => void ask(account, where)}
      />
      {question}
    </>
  )
}
