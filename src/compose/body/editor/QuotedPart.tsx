/**
 * The part of a letter that is kept as it came, below what is written: to be seen, not changed.
 *
 * It lives in a shadow root of its own, so that its styles stay inside and ours outside, on white
 * because that is what its colours were chosen for.
 */
import { useEffect, useMemo, useRef, useState } from 'react'
import { keptPart } from '#compose/body/quoted.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import { useKeptPictures } from '#compose/body/QuotedImagesContext.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { contentIdsIn, toShownHtml } from '#compose/body/html/toShownHtml.ts'
import { useScrollStop } from './useScrollStop.tsx'
import './QuotedPart.css'

type Props = { body: Body; onRemove: () => void }

export function KeptPart({ body, onRemove }: Props) {
  const say = useWords()
  const kept = keptPart(body)
  const { pictures, canFetch, fetchAll, isFetching } = usePictures(kept)
  return (
    <section className="kept-part" aria-label={say('body.keptPart')}>
      <div className="kept-part-head">
        <p className="kept-part-words">{say('body.keptWhy')}</p>
        {canFetch && (
          <Button kind="outline" disabled={isFetching} onClick={fetchAll}>
            {say('body.keptPictures')}
          </Button>
        )}
        <Button kind="outline" onClick={onRemove}>
          {say('body.keptRemove')}
        </Button>
      </div>
      {body.around?.isText ? (
        <pre className="kept-part-text">{kept}</pre>
      ) : (
        <ClosedOff html={kept} pictures={pictures} />
      )}
    </section>
  )
}

type ClosedOffProps = { html: string; pictures: ReadonlyMap<string, string> }

function ClosedOff({ html, pictures }: ClosedOffProps) {
  const say = useWords()
  const host = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => toShownHtml(html, pictures), [html, pictures])
  useEffect(() => {
    const { current } = host
    const root = current && (current.shadowRoot ?? current.attachShadow({ mode: 'open' }))
    root?.replaceChildren(shown.cloneNode(true))
  }, [shown])
  const stop = useScrollStop(host, say('body.keptText'))
  if (showsNothing(shown)) return <p className="kept-part-words">{say('body.keptNothing')}</p>
  return <div ref={host} className="kept-part-page" translate="no" {...stop} />
}

/** A page of frames, for one: its frames are other pages. */
function showsNothing(page: DocumentFragment): boolean {
  return page.textContent.trim() === '' && !page.querySelector('img, hr, table')
}

const none: ReadonlyMap<string, string> = new Map()

/** The letter's own pictures, fetched when they are wanted and forgotten with the part. */
function usePictures(html: string) {
  const fetchPicture = useKeptPictures()
  const [pictures, setPictures] = useState(none)
  const [isFetching, setIsFetching] = useState(false)
  const ids = contentIdsIn(html)

  useEffect(() => () => pictures.forEach((address) => URL.revokeObjectURL(address)), [pictures])

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

  const canFetch = fetchPicture !== undefined && ids.length > pictures.size
  return { pictures, canFetch, isFetching, fetchAll: () => void fetchAll() }
}
