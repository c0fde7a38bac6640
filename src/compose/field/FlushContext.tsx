/**
 * Text that is still being typed is held by its field; before the message is read (send, save, hide)
 * every field hands over what it holds.
 */
import { createContext, useContext, useEffect, useEffectEvent, type ReactNode } from 'react'

type Flush = () => void

const FlushContext = createContext<Set<Flush>>(new Set())

export function FlushProvider({ flushes, children }: { flushes: Set<Flush>; children: ReactNode }) {
  return <FlushContext value={flushes}>{children}</FlushContext>
}

/** Lets a field hand over: `flush` is called just before the message is read. */
export function useFlush(flush: Flush) {
  const flushes = useContext(FlushContext)
  const latest = useEffectEvent(flush)
  useEffect(() => {
    const call = () => latest()
    flushes.add(call)
    return () => void flushes.delete(call)
  }, [flushes])
}
