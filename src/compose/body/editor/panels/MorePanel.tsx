/** "More formatting": what had no room in the row, and what is rare. */
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useId } from 'react'
import { choose, formattingState } from '#compose/body/editor/commands/formats.tsx'
import type { OpenPanel } from '#compose/body/toolbar/FormattingToolbar.tsx'
import type { Press } from '#compose/body/toolbar/FormatButton.tsx'
import { rareFormats } from '#compose/body/toolbar/rareFormats.tsx'
import { ToolbarGroup } from '#compose/body/toolbar/ToolbarGroup.tsx'
import { nameOf, type FormatName, type ToolbarButton } from '#compose/body/toolbar/toolbarItems.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Popover } from '#ui/popover/Popover.tsx'
import { PanelKeys } from './PanelKeys.tsx'
import './panels.css'

type Props = {
  editor: Editor
  panel: OpenPanel
  isApple: boolean
  isSignature?: boolean | undefined
  onPress: (name: FormatName, byKey: boolean) => void
}

export function MorePanel({ editor, panel, isApple, isSignature, onPress }: Props) {
  const t = useTranslate()
  const state = useEditorState({ editor, selector: ({ editor }) => formattingState(editor) })
  const { button, folded, open, onClose } = panel
  const rare = rareFormats.filter(({ name }) => !isSignature || name !== 'signature')

  function press({ name, opens }: ToolbarButton, { byKey }: Press) {
    if (opens) return open(name)
    // They ask in a window of their own.
    if (name === 'link' || name === 'image' || name === 'formatPainter') onClose()
    // It is for the text, whoever presses it.
    onPress(name, byKey && name !== 'formatPainter')
  }

  return (
    <Popover id={useId()} label={t('body.moreFormatting')} button={button} onClose={onClose}>
      {[...folded, rare].map((items) => (
        <PanelKeys
          key={items[0] && nameOf(items[0])}
          label={t('body.formatting')}
          className="panel-row"
          columns={1}
        >
          <ToolbarGroup
            {...{ items, state, isApple }}
            onPress={press}
            onChoose={(name, value) => choose(editor, name, value)}
          />
        </PanelKeys>
      ))}
    </Popover>
  )
}
