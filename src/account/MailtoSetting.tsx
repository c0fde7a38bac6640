/** Email links open here, if the browser agrees. It never tells, so that this is a button and no switch. */
import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { canRegisterMailto, registerMailto } from '#links/registerMailto.ts'
import { SettingRow } from '#settings/SettingRow.tsx'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'

export function MailtoSetting() {
  const t = useTranslate()
  const [end, setEnd] = useState<ReturnType<typeof registerMailto>>()
  if (!canRegisterMailto()) return null

  function register() {
    const registered = registerMailto()
    setEnd(registered)
    announce(t(registered))
  }
  return (
    <SettingRow
      icon={<Link2 size={18} />}
      name={t('links.register')}
      hint={t(end ?? 'links.registerHint')}
    >
      <Button kind="outline" aria-label={t('links.registerNamed')} onClick={register}>
        {t('links.setUp')}
      </Button>
    </SettingRow>
  )
}
