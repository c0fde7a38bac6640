/** The stories of a room, as soon as its code is here. */
import { useEffect, useState } from 'react'
import { rooms } from './rooms.ts'
import type { Story } from './story.ts'

type Loaded = { readonly room: string; readonly stories: readonly Story[] }

export function useStories(room: string): readonly Story[] | undefined {
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    void rooms[room]?.().then(({ stories }) => setLoaded({ room, stories }))
  }, [room])
  return loaded?.room === room ? loaded.stories : undefined
}
