/** The languages the page can be in, each by its own name: who reads none of the page finds theirs. */
import { languages, readsFrom, tagOf } from '#i18n/languages/language.ts'
import { ownNames } from '#i18n/languages/ownNames.ts'
import { useDisplayLanguage } from './useDisplayLanguage.ts'
import './LanguageChoice.css'

export function LanguageChoice({ label }: { label: string }) {
  const [chosen, choose] = useDisplayLanguage()
  return (
    <div role="radiogroup" aria-label={label} className="language-choice">
      {languages.map((language) => (
        <label key={language} className="language-choice-item">
          <input
            type="radio"
            name="display-language"
            checked={language === chosen}
            onChange={() => choose(language)}
          />
          <bdi lang={tagOf(language)} dir={readsFrom(language)}>
            {ownNames[language]}
          </bdi>
        </label>
      ))}
    </div>
  )
}
