/** Switches suggestions on, by the permission they need. Taken back is that at Microsoft, not here. */
import { Users } from 'lucide-react'
import type { Account } from '#auth/auth.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Ready } from '#access/startup.ts'
import { usePermission } from '#access/usePermission.ts'

export function PeopleButton({ ready, account }: { ready: Ready; account: Account }) {
  const t = useTranslate()
  const { isThere, isRefused, ask } = usePermission(ready, account, 'People.Read')
  if (isThere === undefined) return null
  const outcome = isThere ? 'people.suggested' : isRefused && 'people.notGiven'
  return (
    <div className="account-menu-hinted">
      {!isThere && (
        <Button icon={<Users aria-hidden size={18} />} onClick={() => ask()}>
          {t('people.suggest')}
        </Button>
      )}
      {!outcome && <p>{t('people.suggestHint')}</p>}
      <p role="status">{outcome && t(outcome)}</p>
    </div>
  )
}
