/** The preview's title, its two switches, Send and Close. */
import { X } from 'lucide-react'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { ChoiceStrip } from '#ui/ChoiceStrip.tsx'
import { IconButton } from '#ui/IconButton.tsx'

const shapes = ['wide', 'narrow', 'text'] as const
const themes = ['light', 'dark'] as const

export type Views = {
  readonly shape: (typeof shapes)[number]
  readonly theme: (typeof themes)[number]
}

const names: Readonly<Record<(typeof shapes)[number] | (typeof themes)[number], TextKey>> = {
  wide: 'preview.wide',
  narrow: 'preview.narrow',
  text: 'common.plainText',
  light: 'settings.light',
  dark: 'settings.dark',
}

type Props = {
  id: string
  views: Views
  /** Plain text has one shape. */
  hasShapes: boolean
  canSend: boolean
  onView: (change: Partial<Views>) => void
  onSend: () => void
  onClose: () => void
}

export function PreviewHead({ id, views, hasShapes, canSend, onView, onSend, onClose }: Props) {
  const t = useTranslate()
  const choicesOf = <Value extends keyof typeof names>(values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(names[value]) }))
  return (
    <header className="preview-head">
      <h2 id={id} className="preview-title">
        {t('preview.preview')}
      </h2>
      <div className="preview-views">
        {hasShapes && (
          <ChoiceStrip
            label={t('preview.shape')}
            value={views.shape}
            choices={choicesOf(shapes)}
            onChoose={(shape) => onView({ shape })}
          />
        )}
        <ChoiceStrip
          label={t('preview.theme')}
          value={views.theme}
          choices={choicesOf(themes)}
          onChoose={(theme) => onView({ theme })}
        />
      </div>
      <Button kind="primary" disabled={!canSend} onClick={onSend}>
        {t('compose.send')}
      </Button>
      <IconButton label={t('common.close')} icon={<X aria-hidden size={18} />} onClick={onClose} />
    </header>
  )
}
