/** The mail itself, with who wrote it: a region of its own, closed off in a shadow root like any foreign text. */
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { toShownHtml } from '#compose/body/html/toShownHtml.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MimeTexts } from '#mime/write/toMimeTexts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { recolorForDark } from './recolorForDark.ts'
import type { Views } from './PreviewHead.tsx'
import { useShownPictures } from './useShownPictures.ts'

type Props = {
  message: ComposedMessage
  sender: { readonly name: string; readonly face: ReactNode } | undefined
  texts: MimeTexts
  views: Views
}

/** Nothing in it can have the focus, and keys must scroll it all the same. */
const scrollStop = { tabIndex: 0 }

export function PreviewMessage({ message, sender, texts, views }: Props) {
  const t = useTranslate()
  const { to, cc, bcc } = message
  const count = to.length + cc.length + bcc.length
  const isText = views.shape === 'text' || texts.html === undefined
  return (
    <div className="preview-scroll" {...scrollStop} role="group" aria-label={t('preview.scroll')}>
      <section
        className={`preview-mail preview-${views.theme}${views.shape === 'narrow' ? ' preview-narrow' : ''}`}
        aria-label={t('preview.preview')}
      >
        <div className="preview-from">
          {sender?.face}
          <div className="preview-lines">
            <p className="preview-subject" dir="auto">
              {message.subject || t('common.noSubject')}
            </p>
            <p className="preview-people">
              {[sender?.name, t('preview.toPeople', { count })].filter(Boolean).join(' · ')}
            </p>
          </div>
        </div>
        {isText ? (
          <pre className="preview-text" dir="auto" translate="no">
            {texts.text}
          </pre>
        ) : (
          <Mail html={texts.html ?? ''} isDark={views.theme === 'dark'} />
        )}
      </section>
    </div>
  )
}

function Mail({ html, isDark }: { html: string; isDark: boolean }) {
  const host = useRef<HTMLDivElement>(null)
  const pictures = useShownPictures(html)
  const shown = useMemo(() => {
    const fragment = toShownHtml(html, pictures)
    if (isDark) recolorForDark(fragment)
    return fragment
  }, [html, pictures, isDark])
  useEffect(() => {
    const { current } = host
    const root = current && (current.shadowRoot ?? current.attachShadow({ mode: 'open' }))
    root?.replaceChildren(shown.cloneNode(true))
  }, [shown])
  return <div ref={host} className="preview-page" translate="no" />
}
