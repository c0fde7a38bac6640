/**
 * Deleting with a way back: for ten seconds nothing happens in the mailbox. One at a time; leaving
 * the list or deleting the next one ends the wait.
 */
import { useEffect, useRef, useState } from 'react'
import type { ListedMessage } from '#graph/listMessages.ts'

const undoWithinMs = 10_000

type Waiting = { readonly message: ListedMessage; readonly timer: ReturnType<typeof setTimeout> }

type Act = (message: ListedMessage) => void
type Acts = { readonly begin: Act; readonly undo: Act; readonly remove: Act }

export function useDeletion(acts: Acts) {
  const [shown, setShown] = useState<ListedMessage>()
  const waiting = useRef<Waiting>(undefined)
  const latest = useRef(acts.remove)
  useEffect(() => {
    latest.current = acts.remove
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
    acts.begin(message)
    setShown(message)
  }

  function undo() {
    const message = stopWaiting(waiting)
    setShown(undefined)
    if (message) acts.undo(message)
  }

  return { waiting: shown, begin, undo }
}

function stopWaiting(waiting: { current: Waiting | undefined }): ListedMessage | undefined {
  const { current } = waiting
  waiting.current = undefined
  clearTimeout(current?.timer)
  return current?.message
}

function carryOut(message: ListedMessage | undefined, remove: Act): void {
  if (message) remove(message)
}
