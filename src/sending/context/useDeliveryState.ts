/** What is remembered around the deliveries of the letter on the desk, and how its record is written. */
import { useState } from 'react'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { Problem } from '#compose/field/validationIssue.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { DeskStore } from '#session/composeSession.ts'
import type { Aside } from '#sending/status/currentNotice.ts'
import { letterReports } from './reportToSession.ts'

export type DeliveryMemory = ReturnType<typeof useDeliveryMemory>

/** What was found before sending, and how it was to be sent. */
type Asked = {
  readonly problems: readonly Problem[]
  readonly intent: SendIntent
  /** Asked before saving, not before sending. */
  readonly isSaving?: boolean
}

const nothingAsked: Asked = { problems: [], intent: { as: 'json' } }

export function useDeliveryMemory(desk: DeskStore) {
  const [asked, setAsked] = useState(nothingAsked)
  /** The letter as it was when it was sent or saved last. */
  const [delivered, setDelivered] = useState<ComposedMessage>()
  const [lastIntent, setLastIntent] = useState<SendIntent>({ as: 'json' })
  const [savedAs, setSavedAs] = useState<SendIntent['as']>('json')
  const [aside, setAside] = useState<Aside>()

  const { write, watch } = letterReports(desk)

  return {
    ...{ asked, setAsked, delivered, setDelivered, aside, setAside, write, watch },
    ...{ lastIntent, setLastIntent, savedAs, setSavedAs },
    forgetAsked: () => setAsked(nothingAsked),
  }
}
