/** The settings of an account that need nothing but this device; what needs more comes in as `first`. */
import { CaseSensitive, CloudUpload, Globe, Languages, Palette, Timer, Type } from 'lucide-react'
import type { ReactNode } from 'react'
import { fontFamilies, fontName, fontSizes } from '#compose/body/font/fonts.ts'
import { languages, tagOf } from '#i18n/languages/language.ts'
import { ownNames } from '#i18n/languages/ownNames.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import { ChoiceStrip } from '#ui/ChoiceStrip.tsx'
import { languageChoices } from './languages.ts'
import { SelectSetting } from './SelectSetting.tsx'
import { SettingRow } from './SettingRow.tsx'
import { undoChoices } from './settings.ts'
import { SwitchSetting } from './SwitchSetting.tsx'
import { themes, type Theme } from './theme.ts'
import { useDisplayLanguage } from './useDisplayLanguage.ts'
import type { SettingsOf } from './useSettings.ts'

type Props = SettingsOf & {
  /** Where the account chose nothing. */
  undoSeconds: number
  first: ReactNode
}

const size = 18
const themeNames: Record<Theme, TextKey> = {
  system: 'settings.system',
  light: 'settings.light',
  dark: 'settings.dark',
}

export function SettingsList({ first, undoSeconds, settings, change }: Props) {
  const t = useTranslate()
  return (
    <div role="group" aria-label={t('settings.settings')} className="settings-list">
      {first}
      <UndoSetting {...{ undoSeconds, settings, change }} />
      <SwitchSetting
        icon={<CloudUpload size={size} />}
        name={t('settings.autosave')}
        hint={t('settings.autosaveHint')}
        isOn={settings.savesByItself}
        onSwitch={(savesByItself) => change({ savesByItself })}
      />
      <FontSettings {...{ settings, change }} />
      <LanguageSetting {...{ settings, change }} />
      <DisplayLanguageSetting />
      <SettingRow icon={<Palette size={size} />} name={t('settings.theme')}>
        <ChoiceStrip
          label={t('settings.theme')}
          value={settings.theme}
          choices={themes.map((value) => ({ value, label: t(themeNames[value]) }))}
          onChoose={(theme) => change({ theme })}
        />
      </SettingRow>
    </div>
  )
}

function UndoSetting({ undoSeconds, settings, change }: Omit<Props, 'first'>) {
  const t = useTranslate()
  const known: readonly number[] = undoChoices
  // A deployment may say another time than those.
  const seconds = known.includes(undoSeconds) ? known : [...known, undoSeconds]
  const label = (count: number) => t(count === 0 ? 'settings.off' : 'settings.seconds', { count })
  return (
    <SelectSetting
      icon={<Timer size={size} />}
      name={t('settings.undo')}
      value={String(settings.undoSeconds ?? undoSeconds)}
      choices={seconds
        .toSorted((one, other) => one - other)
        .map((count) => ({ value: String(count), label: label(count) }))}
      onChoose={(value) =>
        change({ undoSeconds: undoChoices.find((count) => String(count) === value) })
      }
    />
  )
}

/** Without a choice the recipient's program decides, as for any mail without a font. */
function FontSettings({ settings, change }: SettingsOf) {
  const t = useTranslate()
  const none = { value: '', label: t('common.default') }
  return (
    <>
      <SelectSetting
        icon={<Type size={size} />}
        name={t('common.font')}
        hint={t('settings.fontHint')}
        value={settings.fontFamily ?? ''}
        choices={[none, ...fontFamilies.map((value) => ({ value, label: fontName(value) }))]}
        onChoose={(value) => change({ fontFamily: fontFamilies.find((name) => name === value) })}
      />
      <SelectSetting
        icon={<CaseSensitive size={size} />}
        name={t('common.fontSize')}
        value={String(settings.fontSize ?? '')}
        choices={[none, ...fontSizes.map((value) => ({ value: `${value}`, label: `${value}` }))]}
        onChoose={(value) => change({ fontSize: fontSizes.find((one) => `${one}` === value) })}
      />
    </>
  )
}

/** Of the page itself: the device's, not the account's. */
function DisplayLanguageSetting() {
  const t = useTranslate()
  const [chosen, choose] = useDisplayLanguage()
  return (
    <SelectSetting
      icon={<Globe size={size} />}
      name={t('settings.displayLanguage')}
      value={chosen}
      choices={languages.map((value) => ({
        ...{ value, label: ownNames[value], lang: tagOf(value) },
      }))}
      onChoose={(value) => {
        const wanted = languages.find((language) => language === value)
        if (wanted) choose(wanted)
      }}
    />
  )
}

/** Without a choice it is the browser's. */
function LanguageSetting({ settings: { language }, change }: SettingsOf) {
  const t = useTranslate()
  const choices = languageChoices(
    navigator.languages,
    language,
    document.documentElement.lang || 'en',
  )
  return (
    <SelectSetting
      icon={<Languages size={size} />}
      name={t('settings.language')}
      hint={t('settings.languageHint')}
      value={language ?? ''}
      choices={[{ value: '', label: t('common.default') }, ...choices]}
      onChoose={(value) => change({ language: value === '' ? undefined : value })}
    />
  )
}
