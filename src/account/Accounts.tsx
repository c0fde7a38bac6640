/** The corner of the page: signing in, or who is signed in. */
import { atSignIn } from '#access/createAccess.ts'
import type { Ready } from '#access/startup.ts'
import { useStartup } from '#access/StartupContext.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { AccountButton } from './AccountButton.tsx'
import { useAccountPhoto } from './useAccountPhoto.ts'
import { useSender } from './useSender.ts'

type Props = {
  /** Who sends the message in the session stays as it was. */
  onSignedIn: () => void
  onTrouble: (error: unknown) => void
  /** What is on screen, and how a new message takes its place. */
  isWriting: boolean
  onNew: () => void
  /** It can be read, not changed. */
  isLocked: boolean
}

export function Accounts(props: Props) {
  const t = useTranslate()
  const startup = useStartup()
  if (startup.step !== 'ready')
    return (
      <Button kind="outline" disabled>
        {t('signIn.signIn')}
      </Button>
    )
  return <ReadyAccounts ready={startup} {...props} />
}

function ReadyAccounts({ ready, onSignedIn, ...rest }: Props & { ready: Ready }) {
  const t = useTranslate()
  const { own: accounts, owner: current } = useSender()
  const photo = useAccountPhoto(ready, current)
  const signIn = (addAccount: boolean) =>
    void ready.flow.run({ scopes: atSignIn, addAccount }).then(onSignedIn, rest.onTrouble)
  if (!current)
    return (
      <Button kind="outline" onClick={() => signIn(false)}>
        {t('signIn.signIn')}
      </Button>
    )
  return (
    <AccountButton {...{ ready, accounts, current, photo, ...rest }} onAdd={() => signIn(true)} />
  )
}
