/**
 * Colours to choose from: each is read on white, and on the dark ground some readers show mail on.
 * Arrow keys go round, "no colour" is the first.
 */
import type { Editor } from '@tiptap/core'
import { useId } from 'react'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { OpenPanel } from '#compose/body/toolbar/FormattingToolbar.tsx'
import { setTextStyle, textStyleOf } from '#compose/body/editor/commands/formats.tsx'
import { Popover } from '#ui/popover/Popover.tsx'
import { PanelKeys } from './PanelKeys.tsx'
import './ColorPanel.css'

type Name = 'textColor' | 'highlight'
type Swatch = readonly [color: string, word: TextKey]

// prettier-ignore
const swatches: Readonly<Record<Name, readonly Swatch[]>> = {
  textColor: [
    ['#c00000', 'color.darkRed'], ['#e03e2d', 'color.red'], ['#c55a11', 'color.orange'], ['#b58900', 'color.gold'], ['#2e7d32', 'color.green'],
    ['#00796b', 'color.teal'], ['#0f6cbd', 'color.blue'], ['#1f4e79', 'color.darkBlue'], ['#7030a0', 'color.purple'], ['#7f7f7f', 'color.gray'],
  ],
  highlight: [
    ['#fff100', 'color.yellow'], ['#b5f2b5', 'color.lightGreen'], ['#a6e7ff', 'color.lightBlue'], ['#ffc9e0', 'color.pink'], ['#ffd8a8', 'color.lightOrange'],
    ['#e1d3f5', 'color.lavender'], ['#d9d9d9', 'color.lightGray'],
  ],
}

type Props = { editor: Editor; panel: OpenPanel; name: Name; onDone: () => void }

export function ColorPanel({ editor, panel: { button, onClose }, name, onDone }: Props) {
  const t = useTranslate()
  const current = textStyleOf(editor, name)
  const label = t(name === 'textColor' ? 'body.textColor' : 'body.highlight')
  const all: readonly Swatch[] = [
    ['', name === 'textColor' ? 'color.automatic' : 'color.none'],
    ...swatches[name],
  ]
  return (
    <Popover id={useId()} label={label} button={button} onClose={onClose}>
      <PanelKeys label={label} className="color-panel" columns={5}>
        {all.map(([color, word]) => (
          <button
            key={color}
            type="button"
            className={color ? 'color-swatch' : 'color-swatch-none'}
            aria-label={t(word)}
            aria-pressed={color === current}
            data-first-focus={color === current || undefined}
            data-tooltip={color ? true : undefined}
            ref={(swatch) => swatch?.style.setProperty('--swatch', color)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setTextStyle(editor, name, color)
              onDone()
            }}
          >
            {color ? '' : t(word)}
          </button>
        ))}
      </PanelKeys>
    </Popover>
  )
}
