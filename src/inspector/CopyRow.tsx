/** Four ways to take a call, or all of them, along. */
import { Button } from '#ui/Button.tsx'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { writers, type Language } from './copy/languages.ts'
import './CopyRow.css'

type Props = {
  /** The words before the languages; each button is named by both. */
  label: TextKey
  /** Tells apart rows that look alike, for those who do not see where they stand. */
  about: string
  onCopy: (language: Language) => void
}

export function CopyRow({ label, about, onCopy }: Props) {
  const t = useTranslate()
  return (
    <div className="copy-row" role="group" aria-label={about}>
      <span aria-hidden>{t(label)}</span>
      {writers.map(({ language, name }) => (
        <Button
          key={language}
          className="copy-row-button"
          aria-label={`${t(label)} ${name}`}
          onClick={() => onCopy(language)}
        >
          {name}
        </Button>
      ))}
    </div>
  )
}
