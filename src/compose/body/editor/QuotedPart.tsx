/**
 * The part of a message that is kept as it came, below what is written: to be seen, not changed.
 *
 * It lives in a shadow root of its own, so that its styles stay inside and ours outside, on white
 * because that is what its colours were chosen for.
 */
import { useEffect, useMemo, useRef, useState } from 'react'
import { quotedPart } from '#compose/body/quoted.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import { useInlineImages } from '#compose/body/InlineImagesContext.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { contentIdsIn, toShownHtml } from '#compose/body/html/toShownHtml.ts'
import { useScrollStop } from './useScrollStop.tsx'
import './QuotedPart.css'

type Props = { body: Body; onRemove: () => void }

export function QuotedPart({ body, onRemove }: Props) {
  const t = useTranslate()
  const kept = quotedPart(body)
  const { inlineImages, canFetch, fetchAll, isFetching } = usePictures(kept)
  return (
    <section className="quoted-part" aria-label={t('body.keptPart')}>
      <div className="quoted-part-head">
        <p className="quoted-part-words">{t('body.keptWhy')}</p>
        {canFetch && (
          <Button kind="outline" disabled={isFetching} onClick={fetchAll}>
            {t('body.keptPictures')}
          </Button>
        )}
        <Button kind="outline" onClick={onRemove}>
          {t('body.keptRemove')}
        </Button>
      </div>
      {body.around?.isText ? (
        <pre className="quoted-part-text">{kept}</pre>
      ) : (
        <ClosedOff html={kept} inlineImages={inlineImages} />
      )}
    </section>
  )
}

type ClosedOffProps = { html: string; inlineImages: ReadonlyMap<string, string> }

function ClosedOff({ html, inlineImages }: ClosedOffProps) {
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

const none: ReadonlyMap<string, string> = new Map()

/** The message's own pictures, fetched when they are wanted and forgotten with the part. */
function usePictures(html: string) {
  const { fetchPicture } = useInlineImages()
  const [inlineImages, setPictures] = useState(none)
  const [isFetching, setIsFetching] = useState(false)
  const ids = contentIdsIn(html)

  useEffect(
    () => () => inlineImages.forEach((address) => URL.revokeObjectURL(address)),
    [inlineImages],
  )

  async function fetchAll() {
    if (!fetchPicture) return
    setIsFetching(true)
    const found = new Map<string, string>()
    for (const id of ids) {
      const blob = await fetchPicture(id).catch(() => undefined)
      if (blob) found.set(id, URL.createObjectURL(blob))
    }
    setPictures(found)
    setIsFetching(false)
  }

  const canFetch = fetchPicture !== undefined && ids.length > inlineImages.size
  return { inlineImages, canFetch, isFetching, fetchAll: () => void fetchAll() }
}
