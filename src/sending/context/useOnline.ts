/** Whether the browser believes to have a network. A no is certain, a yes is not. */
import { useSyncExternalStore } from 'react'

export const isOnline = () => navigator.onLine !== false

export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, isOnline, () => true)
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
