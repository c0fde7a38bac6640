/** Whether the browser believes it has a network. A no is certain, a yes is not. */
export const isOnline = () => navigator.onLine !== false

/** Tells each change; gives how to stop. */
export function onNetworkChange(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
