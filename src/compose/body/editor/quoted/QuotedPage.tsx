/**
 * A quoted message as a page of its own, in a shadow root: its styles stay inside and ours outside, on white because
 * that is what its colours were chosen for.
 */
import { useEffect, useMemo, useRef } from 'react'
import { toShownHtml } from '#compose/body/html/toShownHtml.ts'
import { useScrollStop } from '#compose/body/editor/useScrollStop.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = { html: string; inlineImages: ReadonlyMap<string, string> }

export function QuotedPage({ html, inlineImages }: Props) {
  const t = useTranslate()
  const host = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => toShownHtml(html, inlineImages), [html, inlineImages])
  useEffect(() => {
    const { current } = host
    const root = current && (current.shadowRoot ?? current.attachShadow({ mode: 'open' }))
    root?.replaceChildren(shown.cloneNode(true))
  }, [shown])
  const stop = useScrollStop(host, t('body.keptText'))
  if (showsNothing(shown)) return <p className="quoted-part-words">{t('body.keptNothing')}</p>
  return <div ref={host} className="quoted-part-page" translate="no" {...stop} />
}

/** A page of frames, for one: its frames are other pages. */
function showsNothing(page: DocumentFragment): boolean {
  return page.textContent.trim() === '' && !page.querySelector('img, hr, table')
}
