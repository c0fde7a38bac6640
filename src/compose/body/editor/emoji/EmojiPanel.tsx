/** All emoji by group, and a field that finds one by name. Enter in the field inserts the first. */
import type { Editor } from '@tiptap/core'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { OpenPanel } from '#compose/body/toolbar/FormattingToolbar.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import { Popover } from '#ui/popover/Popover.tsx'
import { isComposing } from '#ui/keyboard/isComposing.ts'
import { EmojiGrid } from './EmojiGrid.tsx'
import { findEmoji } from './findEmoji.ts'
import { insertEmoji } from './insertEmoji.tsx'
import { useEmoji } from './useEmoji.tsx'
import './EmojiPanel.css'

const names: readonly TextKey[] = [
  ...(['emoji.smileys', 'emoji.people', 'emoji.nature', 'emoji.food', 'emoji.travel'] as const),
  ...(['emoji.activities', 'emoji.objects', 'emoji.symbols', 'emoji.flags'] as const),
]

const most = 80

type Props = { editor: Editor; panel: OpenPanel; onDone: () => void }

export function EmojiPanel({ editor, panel: { button, onClose }, onDone }: Props) {
  const t = useTranslate()
  const grid = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const all = useEmoji(true)
  const found = findEmoji(all.flat(), query, most)
  const groups = query.trim()
    ? [{ name: t('emoji.found', { count: found.length }), emoji: found }]
    : all.map((emoji, at) => ({ name: t(names[at] ?? 'emoji.symbols'), emoji }))

  function choose(sign: string) {
    insertEmoji(editor, sign)
    onDone()
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') grid.current?.querySelector<HTMLElement>('button')?.focus()
    else if (event.key === 'Enter' && found[0] && !isComposing(event)) choose(found[0].sign)
    else return
    event.preventDefault()
  }
  return (
    <Popover id={useId()} label={t('emoji.emoji')} button={button} onClose={onClose}>
      <input
        type="search"
        className="emoji-search"
        aria-label={t('emoji.search')}
        placeholder={t('emoji.search')}
        data-first-focus
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={press}
      />
      <EmojiGrid ref={grid} label={t('emoji.emoji')} groups={groups} onChoose={choose} />
      <p role="status" className="visually-hidden">
        {query.trim() && t('emoji.found', { count: found.length })}
      </p>
    </Popover>
  )
}
