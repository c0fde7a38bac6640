/** The subject line. What was typed before the scripts arrived is taken over, not lost. */
import { useEffectEvent, useId, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { textLanguage } from '#compose/body/textLanguage.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import './SubjectField.css'

type Props = { subject: string; onType: (subject: string) => void; error?: string | undefined }

/** A field of one line shows no line breaks: that it leaves them out is nobody's typing. */
function asShown(subject: string): string {
  return subject.replace(/[\r\n]/g, '')
}

export function SubjectField({ subject, onType, error }: Props) {
  const t = useTranslate()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const takeOver = useEffectEvent(() => {
    const typed = input.current?.value ?? ''
    if (typed !== asShown(subject)) onType(typed)
  })
  useLayoutEffect(() => takeOver(), [])
  const { language } = useStore(textLanguage)
  // Not as an attribute: the page as it is before any script does not know it.
  useLayoutEffect(
    () => input.current?.setAttribute('lang', language ?? navigator.language),
    [language],
  )
  return (
    <div className="subject-field" data-printed={subject}>
      <input
        ref={input}
        className="subject-field-input"
        aria-label={t('subject.subject')}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? id : undefined}
        placeholder={t('subject.subject')}
        autoComplete="off"
        spellCheck
        dir="auto"
        value={subject}
        onChange={(event) => onType(event.target.value)}
      />
      {error && (
        <p id={id} className="subject-field-error">
          {error}
        </p>
      )}
    </div>
  )
}
