/** Tells by toasts what became of the last message, while the next one is there already. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import { useStartupStore } from '#access/StartupContext.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { useSession } from '#session/SessionContext.ts'
import { useDelivery } from '#sending/DeliveryContext.tsx'
import { ended } from './ended.ts'
import { showScheduled } from './showScheduled.tsx'
import { showSent } from './showSent.tsx'

export function ShowEnded() {
  const all = useStore(ended)
  const t = useTranslate()
  const [startup, session, client] = [useStartupStore(), useSession(), useQueryClient()]
  const { cancelScheduled } = useDelivery()
  const tell = useEffectEvent(() => {
    for (const { outcome, snapshot } of all) {
      if (outcome.kind === 'sent') showSent(outcome, snapshot, { startup: startup.getState(), t })
      else showScheduled(snapshot, { startup, session, client, cancelScheduled, t })
    }
  })
  useEffect(() => {
    if (all.length === 0) return
    tell()
    ended.setState([], true)
  }, [all])
  return null
}
