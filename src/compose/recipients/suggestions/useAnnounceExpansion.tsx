/** Says that a group is being expanded, and that it could not be. */
import { useEffect, useEffectEvent } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { announce } from '#ui/announce.ts'
import type { SuggestionsView } from './listState.ts'

export function useAnnounceExpansion(pending: SuggestionsView['pending']): void {
  const t = useTranslate()
  const say = useEffectEvent(() => {
    if (pending)
      announce(t(pending.hasFailed ? 'suggestions.notExpanded' : 'suggestions.expanding'))
  })
  useEffect(() => say(), [pending])
}
