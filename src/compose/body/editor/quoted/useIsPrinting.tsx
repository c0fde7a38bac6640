/** Whether the page is being laid out for paper. */
import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

const paper = () => matchMedia('print')
let isRequested = false

export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isRequested || paper().matches)
}

/** Some browsers tell by the event only, and take the picture right after it. */
function subscribe(onChange: () => void): () => void {
  const tell = (requested: boolean) => () => {
    isRequested = requested
    flushSync(onChange)
  }
  const [begin, end] = [tell(true), tell(false)]
  const query = paper()
  query.addEventListener('change', onChange)
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    query.removeEventListener('change', onChange)
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}
