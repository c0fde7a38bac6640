/** The emoji, from when they are first wanted on; none before they have come, or where they cannot. */
import { useEffect, useState } from 'react'
import { createPreload } from '#lazy/createPreload.ts'
import type { Emoji } from './emojiTable.ts'

const data = createPreload(() => import('./emojiData.ts'))

type Groups = readonly (readonly Emoji[])[]

const nothing: Groups = []

export function useEmoji(isWanted: boolean): Groups {
  const [groups, setGroups] = useState(nothing)
  useEffect(() => {
    if (!isWanted) return undefined
    let isGone = false
    data.use(
      ({ emojiGroups }) => isGone || setGroups(emojiGroups),
      () => undefined,
    )
    return () => void (isGone = true)
  }, [isWanted])
  return groups
}
