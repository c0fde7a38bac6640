/** A person's photo once it is there; given up when its row goes. */
import { useEffect, useState } from 'react'
import type { Suggestion } from './suggest.ts'

export function usePhoto(fetch: Suggestion['photo']): string | undefined {
  const [photo, setPhoto] = useState<string>()
  useEffect(() => {
    if (!fetch) return
    const asking = new AbortController()
    fetch(asking.signal).then(
      (found) => {
        if (!asking.signal.aborted) setPhoto(found)
      },
      () => undefined,
    )
    return () => asking.abort()
  }, [fetch])
  return photo
}
