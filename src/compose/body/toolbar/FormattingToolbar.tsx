/**
 * The row of formats: one tab stop, arrow keys inside. What has no room folds into "More formatting".
 *
 * Without `state` the editor is not there yet: the row stands in its place, its buttons disabled.
 */
import { Ellipsis } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Press } from './FormatButton.tsx'
import type { FormattingState } from './formattingState.ts'
import { ToolbarGroup } from './ToolbarGroup.tsx'
import {
  nameOf,
  toolbarGroups,
  type ChoiceName,
  type FormatName,
  type ToolbarButton,
  type ToolbarItem,
} from './toolbarItems.tsx'
import { useFolding } from './useFolding.tsx'
import { useStops } from './useStops.tsx'
import './FormattingToolbar.css'

/** What a button that opens something opens. */
export type OpenPanel = {
  readonly name: FormatName
  readonly button: { readonly current: HTMLElement | null }
  readonly folded: readonly (readonly ToolbarItem[])[]
  readonly open: (name: FormatName) => void
  readonly onClose: () => void
}

type Props = {
  state?: FormattingState
  isApple?: boolean
  onPress?: (name: FormatName, byKey: boolean) => void
  onChoose?: (name: ChoiceName, value: string, byKey: boolean) => void
  /** Escape: back to the text. */
  onLeave?: () => void
  panel?: (opened: OpenPanel) => ReactNode
}

const more: ToolbarButton = {
  name: 'more',
  word: 'body.moreFormatting',
  icon: Ellipsis,
  opens: true,
}

export function FormattingToolbar({ state, isApple = false, panel, ...on }: Props) {
  const t = useTranslate()
  const toolbar = useRef<HTMLDivElement>(null)
  const fitting = useFolding(toolbar)
  const [opened, setOpened] = useState<Pick<OpenPanel, 'name' | 'button'>>()
  const shown = [...toolbarGroups.slice(0, fitting), [more]]
  const { stop, setStop, move } = useStops(shown.flat().map(nameOf), on.onLeave)

  function press({ name, opens }: ToolbarButton, { button, byKey }: Press) {
    if (!opens) on.onPress?.(name, byKey)
    else setOpened(opened?.name === name ? undefined : { name, button: { current: button } })
  }

  return (
    <>
      <div
        ref={toolbar}
        role="toolbar"
        aria-label={t('body.formatting')}
        className="formatting-toolbar"
        tabIndex={-1}
        onKeyDown={move}
        // The press must not take the focus, and with it the selection, from the text.
        onMouseDown={(event) => {
          if (!(event.target instanceof HTMLSelectElement)) event.preventDefault()
        }}
      >
        {shown.map((items) => (
          <div key={items[0] && nameOf(items[0])} className="formatting-toolbar-group">
            <ToolbarGroup
              {...{ items, state, isApple, stop }}
              opened={opened?.name}
              onFocus={setStop}
              onPress={press}
              onChoose={(name, value, byKey) => on.onChoose?.(name, value, byKey)}
            />
          </div>
        ))}
      </div>
      {opened &&
        panel?.({
          ...opened,
          // What is folded hangs from "More formatting".
          open: (name) => setOpened({ ...opened, name }),
          folded: toolbarGroups.slice(fitting),
          onClose: () => setOpened(undefined),
        })}
    </>
  )
}
