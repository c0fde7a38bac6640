/** Offers to ask for the permission that the mailbox's own categories need, where it is missing. */
import { useQueryClient } from '@tanstack/react-query'
import type { Account } from '#auth/auth.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Ready } from '#access/startup.ts'
import { usePermission } from '#access/usePermission.ts'

export function AllowCategories({ ready, account }: { ready: Ready; account: Account }) {
  const t = useTranslate()
  const client = useQueryClient()
  const { isThere, isRefused, acquire } = usePermission(ready, account, 'MailboxSettings.Read')
  if (isThere !== false) return null
  const show = () =>
    acquire(() => void client.invalidateQueries({ queryKey: ['categories', account.id] }))
  return (
    <div>
      <Button kind="outline" onClick={show}>
        {t('categories.show')}
      </Button>
      <p role="status" className="message-options-hint">
        {isRefused && t('categories.notGiven')}
      </p>
    </div>
  )
}
