/** What a button of the toolbar opens, by its name: a new one is one line here. */
import type { Editor } from '@tiptap/core'
import type { ReactNode } from 'react'
import type { OpenPanel } from '#compose/body/toolbar/FormattingToolbar.tsx'
import type { FormatName } from '#compose/body/toolbar/toolbarItems.tsx'
import { EmojiPanel } from '#compose/body/editor/emoji/EmojiPanel.tsx'
import { AlignPanel } from './AlignPanel.tsx'
import { ColorPanel } from './ColorPanel.tsx'
import { MorePanel } from './MorePanel.tsx'
import { SignaturePanel } from './SignaturePanel.tsx'
import { TablePanel } from './TablePanel.tsx'

type Props = {
  editor: Editor
  panel: OpenPanel
  isApple: boolean
  /** The text is a signature itself. */
  isSignature?: boolean | undefined
  onPress: (name: FormatName, byKey: boolean) => void
}

type Show = (props: Props & { onDone: () => void }) => ReactNode

const panels: Partial<Record<FormatName, Show>> = {
  textColor: (props) => <ColorPanel {...props} name="textColor" />,
  highlight: (props) => <ColorPanel {...props} name="highlight" />,
  align: (props) => <AlignPanel {...props} />,
  table: (props) => <TablePanel {...props} />,
  emoji: (props) => <EmojiPanel {...props} />,
  signature: (props) => <SignaturePanel {...props} />,
  more: (props) => <MorePanel {...props} />,
}

/** Done, the caret is in the text again. */
export function FormatPanel(props: Props) {
  const { editor, panel } = props
  function onDone() {
    panel.onClose()
    editor.view.focus()
  }
  return panels[panel.name]?.({ ...props, onDone })
}
