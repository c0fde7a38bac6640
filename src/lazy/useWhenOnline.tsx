/** What could not be fetched without a network is fetched by itself when there is one again. */
import { useEffect, useEffectEvent } from 'react'

export function useWhenOnline(act: () => void, isWanted: boolean) {
  const again = useEffectEvent(act)
  useEffect(() => {
    if (!isWanted) return undefined
    const listen = () => again()
    window.addEventListener('online', listen)
    return () => window.removeEventListener('online', listen)
  }, [isWanted])
}
