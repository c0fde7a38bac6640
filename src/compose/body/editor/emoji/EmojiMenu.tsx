/** The emoji that a colon and two letters find, at the caret; a name between two colons becomes its emoji. */
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useMemo } from 'react'
import { TypedMenu } from '#compose/body/editor/typedMenu/TypedMenu.tsx'
import { useTypedQuery } from '#compose/body/editor/typedMenu/useTypedQuery.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { emojiNamed, findEmoji, readEmojiQuery } from './findEmoji.ts'
import { insertEmoji } from './insertEmoji.tsx'
import { useEmoji } from './useEmoji.tsx'

const fewest = 2
const most = 6

export function EmojiMenu({ editor }: { editor: Editor }) {
  const t = useTranslate()
  const query = useTypedQuery(editor, readEmojiQuery)
  const { open } = query
  const words = open?.words ?? ''
  const groups = useEmoji(words.length > 0)
  const all = useMemo(() => groups.flat(), [groups])
  const found = words.length < fewest ? [] : findEmoji(all, words, most)
  const named = emojiNamed(all, words)

  const insert = (sign: string | undefined) => {
    if (open && sign) insertEmoji(editor, sign, open)
  }
  const replace = useEffectEvent(() => insert(named?.sign))
  useEffect(() => {
    if (named) replace()
  }, [named])
  return (
    <TypedMenu
      {...{ editor, query }}
      label={t('emoji.emoji')}
      found={found.map(({ sign, name }) => ({ key: sign, sign, name }))}
      said={t('emoji.found', { count: found.length })}
      onChoose={(index) => insert(found[index]?.sign)}
    />
  )
}
