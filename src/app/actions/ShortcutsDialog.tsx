/** The list of shortcuts, from the table that binds them. */
import { shortcuts, type ShortcutName } from '#compose/field/shortcuts.ts'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { isAppleKeyboard, shownKeys } from '#ui/keyboard/shortcut.ts'
import { boundLabels } from './boundLabels.ts'
import './ShortcutsDialog.css'

type Named = Partial<Record<ShortcutName, TextKey>>

const ofText = {
  bold: 'body.bold',
  italic: 'body.italic',
  underline: 'body.underline',
  strikethrough: 'body.strikethrough',
  bulletedList: 'body.bulletedList',
  numberedList: 'body.numberedList',
  indent: 'common.increaseIndent',
  outdent: 'common.decreaseIndent',
  quote: 'body.quote',
  link: 'common.link',
  clearFormatting: 'body.clearFormatting',
  undo: 'common.undo',
  redo: 'body.redo',
} as const satisfies Named

type Forgotten = Exclude<ShortcutName, keyof typeof boundLabels | keyof typeof ofText | 'redoAgain'>
const forgotten: Readonly<Record<Forgotten, never>> = {}

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate()
  const actions = (
    <Button kind="outline" onClick={onClose}>
      {t('common.close')}
    </Button>
  )
  return (
    <Dialog isWide title={t('shortcuts.title')} actions={actions} onClose={onClose}>
      <div className="shortcuts-dialog">
        <Group heading="compose.message" named={{ ...boundLabels, ...forgotten }} />
        <Group heading="common.text" named={ofText} />
      </div>
    </Dialog>
  )
}

function Group({ heading, named }: { heading: TextKey; named: Named }) {
  const t = useTranslate()
  const isApple = isAppleKeyboard()
  return (
    <section>
      <h3 className="shortcuts-dialog-heading">{t(heading)}</h3>
      <dl className="shortcuts-dialog-list">
        {(Object.entries(named) as [ShortcutName, TextKey][]).map(([name, label]) => (
          <div key={name} className="shortcuts-dialog-row">
            <dt>{t(label)}</dt>
            <dd>
              {shownKeys(shortcuts[name], isApple).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
