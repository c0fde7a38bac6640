/**
 * Whether people are suggested while an address is typed. Switched on, it asks for the permission where that is
 * missing; taken back is that at Microsoft, and what is switched off here is not used.
 */
import { Users } from 'lucide-react'
import type { Ready } from '#access/startup.ts'
import { usePermission } from '#access/usePermission.ts'
import type { Account } from '#auth/auth.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { SwitchSetting } from '#settings/SwitchSetting.tsx'
import type { SettingsOf } from '#settings/useSettings.ts'

type Props = SettingsOf & { ready: Ready; account: Account }

export function SuggestionsSetting({ ready, account, settings, change }: Props) {
  const t = useTranslate()
  const { isThere, isRefused, acquire } = usePermission(ready, account, 'People.Read')
  function onSwitch(suggestions: boolean) {
    if (suggestions && !isThere) acquire(() => change({ suggestions }))
    else change({ suggestions })
  }
  const hint = isThere ? 'people.suggested' : 'people.suggestHint'
  return (
    <SwitchSetting
      icon={<Users size={18} />}
      name={t('people.suggestions')}
      hint={
        <>
          {!isRefused && t(hint)}
          <span role="status">{isRefused && t('people.notGiven')}</span>
        </>
      }
      isOn={settings.suggestions && isThere === true}
      onSwitch={onSwitch}
    />
  )
}
