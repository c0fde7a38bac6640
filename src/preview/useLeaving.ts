/** The message with its files as they leave: pictures without the places they were taken at, once that is done. */
import { useEffect, useState } from 'react'
import { withoutLocations } from '#compose/attachments/withoutLocations.ts'
import type { ComposedMessage } from '#compose/message/message.ts'

export function useLeaving(message: ComposedMessage): ComposedMessage {
  const [leaving, setLeaving] = useState(message)
  useEffect(() => {
    let isOver = false
    withoutLocations(message.attachments).then(
      (attachments) => {
        if (!isOver && attachments !== message.attachments) setLeaving({ ...message, attachments })
      },
      // What cannot be read is told where it is sent.
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [message])
  return leaving
}
