/** Says how many are suggested; not when somebody was only taken out, which is said by itself. */
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { announce } from '#ui/announce.ts'

export function useAnnounceCount(query: string, count: number): void {
  const t = useTranslate()
  const last = useRef({ query: '', count: 0 })
  const say = useEffectEvent(() => {
    const isFewer = last.current.query === query && count < last.current.count
    const isSame = last.current.count === count
    last.current = { query, count }
    if (count > 0 && !isFewer && !isSame) announce(t('recipients.suggestionCount', { count }))
  })
  useEffect(() => say(), [query, count])
}
