/** Offers to ask for the permission that the mailbox's own categories need, where it is missing. */
import { useQueryClient } from '@tanstack/react-query'
import type { Account } from '#auth/auth.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { Ready } from '#access/startup.ts'
import { usePermission } from '#access/usePermission.ts'

export function CategoriesOffer({ ready, account }: { ready: Ready; account: Account }) {
  const say = useWords()
  const client = useQueryClient()
  const { isThere, isRefused, ask } = usePermission(ready, account, 'MailboxSettings.Read')
  if (isThere !== false) return null
  const show = () =>
    ask(() => void client.invalidateQueries({ queryKey: ['categories', account.id] }))
  return (
    <div>
      <Button kind="outline" onClick={show}>
        {say('categories.show')}
      </Button>
      <p role="status" className="message-options-hint">
        {isRefused && say('categories.notGiven')}
      </p>
    </div>
  )
}
