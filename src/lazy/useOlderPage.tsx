/** What is said on an older page: fetched ahead when the page is idle, because nothing comes by then. */
import { useEffect, useState, type ReactNode } from 'react'

export const fetchOlderPage = () => import('./OlderPage.tsx')

/** Nothing while it is not wanted, or not there. */
export function useOlderPage(isWanted: boolean): ReactNode {
  const [page, setPage] = useState<ReactNode>()
  useEffect(() => {
    if (!isWanted) return
    fetchOlderPage().then(
      ({ OlderPage }) => setPage(<OlderPage />),
      () => undefined,
    )
  }, [isWanted])
  return isWanted ? page : undefined
}
