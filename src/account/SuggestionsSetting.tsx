/**
 * Whether people are suggested while an address is typed. What needs a permission is asked for in the list of suggestions
 * itself; here those written to from this device can be forgotten.
 */
import { UserMinus, Users } from 'lucide-react'
import { useState } from 'react'
import type { Account } from '#auth/auth.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { forgetRecent, readRecent } from '#people/recent/recentPeople.ts'
import { SettingRow } from '#settings/SettingRow.tsx'
import { SwitchSetting } from '#settings/SwitchSetting.tsx'
import type { SettingsOf } from '#settings/useSettings.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'

export function SuggestionsSetting({
  account,
  settings,
  change,
}: SettingsOf & { account: Account }) {
  const t = useTranslate()
  const [hasRecent, setHasRecent] = useState(() => readRecent(account.id).length > 0)
  function forget() {
    forgetRecent(account.id)
    setHasRecent(false)
    announce(t('people.cleared'))
  }
  return (
    <>
      <SwitchSetting
        icon={<Users size={18} />}
        name={t('people.suggestions')}
        hint={t('people.suggestHint')}
        isOn={settings.suggestions}
        onSwitch={(suggestions) => change({ suggestions })}
      />
      {hasRecent && (
        <SettingRow icon={<UserMinus size={18} />} name={t('people.recent')}>
          <Button aria-label={t('people.clearRecent')} onClick={forget}>
            {t('common.clear')}
          </Button>
        </SettingRow>
      )}
    </>
  )
}
