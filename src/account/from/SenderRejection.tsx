/** Why Graph did not send from here, and the way on: the own address, or the own mailbox for a large file. */
import type { Account } from '#auth/auth.ts'
import { useServerRejection } from '#compose/field/ServerRejectionContext.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import type { ChooseSender } from '#account/chooseSender.ts'
import type { SenderOption } from './senderOptions.ts'

type Props = {
  choose: ChooseSender

  owner: Account
  now: SenderOption
  rejection: string
}

export function SenderRejection({ owner, now, choose, rejection }: Props) {
  const t = useTranslate()
  // Its address may be sent from all the same.
  const isAboutFile = useServerRejection()?.textKey === 'deliver.sharedUpload'
  return (
    <div className="from-field-hint">
      <p id="from-rejection" className="from-field-error">
        {rejection}
      </p>
      {isAboutFile ? (
        <Button kind="outline" onClick={() => choose(owner, { address: now.address })}>
          {t('from.useOwnMailbox')}
        </Button>
      ) : (
        <Button kind="outline" onClick={() => choose(owner)}>
          {t('from.useOwnAddress', { address: owner.address })}
        </Button>
      )}
    </div>
  )
}
