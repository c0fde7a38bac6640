/** Where lines stand: four choices, one of which is pressed. */
import type { Editor } from '@tiptap/core'
import { AlignCenter, AlignJustify, AlignLeft, AlignRight, type LucideIcon } from 'lucide-react'
import { useId } from 'react'
import { alignments, type Align } from '#compose/body/document/blockAttributes.ts'
import { setAlign } from '#compose/body/editor/commands/blocks.tsx'
import { asStep } from '#compose/body/editor/commands/asStep.tsx'
import type { OpenPanel } from '#compose/body/toolbar/FormattingToolbar.tsx'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { Popover } from '#ui/popover/Popover.tsx'
import { PanelKeys } from './PanelKeys.tsx'

const looks: Readonly<Record<Align, readonly [LucideIcon, TextKey]>> = {
  left: [AlignLeft, 'body.alignLeft'],
  center: [AlignCenter, 'body.alignCenter'],
  right: [AlignRight, 'body.alignRight'],
  justify: [AlignJustify, 'body.alignJustify'],
}

type Props = { editor: Editor; panel: OpenPanel; onDone: () => void }

export function AlignPanel({ editor, panel: { button, onClose }, onDone }: Props) {
  const t = useTranslate()
  const current: unknown = editor.state.selection.$from.parent.attrs['align'] ?? 'left'
  return (
    <Popover id={useId()} label={t('body.align')} button={button} onClose={onClose}>
      <PanelKeys label={t('body.align')} className="panel-row" columns={1}>
        {alignments.map((align) => {
          const [Icon, word] = looks[align]
          return (
            <IconButton
              key={align}
              label={t(word)}
              icon={<Icon aria-hidden size={18} />}
              aria-pressed={align === current}
              data-first-focus={align === current || undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                asStep(editor, () => setAlign(editor, align))
                onDone()
              }}
            />
          )
        })}
      </PanelKeys>
    </Popover>
  )
}
