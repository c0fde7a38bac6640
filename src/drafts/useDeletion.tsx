/**
 * Deleting with a way back: for ten seconds nothing happens in the mailbox. One at a time; leaving
 * the list or deleting the next one ends the wait.
 */
import { useEffect, useRef, useState } from 'react'
import type { ListedMessage } from '#graph/listMessages.ts'

const undoWithinMs = 10_000

type Waiting = { readonly message: ListedMessage; readonly timer: ReturnType<typeof setTimeout> }

export function useDeletion(onDelete: (message: ListedMessage) => void) {
  const [shown, setShown] = useState<ListedMessage>()
  const waiting = useRef<Waiting>(undefined)
  const latest = useRef(onDelete)
  useEffect(() => {
    latest.current = onDelete
  })
  useEffect(() => () => carryOut(stopWaiting(waiting), latest.current), [])

  function end() {
    const message = stopWaiting(waiting)
    setShown(undefined)
    carryOut(message, latest.current)
  }

  function begin(message: ListedMessage) {
    end()
    waiting.current = { message, timer: setTimeout(end, undoWithinMs) }
    setShown(message)
  }

  function undo() {
    stopWaiting(waiting)
    setShown(undefined)
  }

  return { waiting: shown, begin, undo }
}

function stopWaiting(waiting: { current: Waiting | undefined }): ListedMessage | undefined {
  const { current } = waiting
  waiting.current = undefined
  clearTimeout(current?.timer)
  return current?.message
}

function carryOut(
  message: ListedMessage | undefined,
  onDelete: (message: ListedMessage) => void,
): void {
  if (message) onDelete(message)
}
