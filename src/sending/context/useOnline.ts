/** Whether the browser believes it has a network, for React. */
import { useSyncExternalStore } from 'react'
import { isOnline, onNetworkChange } from './network.ts'

export function useOnline(): boolean {
  return useSyncExternalStore(onNetworkChange, isOnline, () => true)
}
