/** How many words the message has, and what is selected in it. */
import type { CountedText } from '#compose/body/bodyTools.ts'
import type { TextKey } from '#i18n/texts.ts'
import { formatNumber } from '#i18n/formats.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { countText, type TextCount } from './countText.ts'
import './CountDialog.css'

const rows: readonly (readonly [keyof TextCount, TextKey])[] = [
  ['words', 'count.words'],
  ['characters', 'count.characters'],
  ['withoutSpaces', 'count.withoutSpaces'],
  ['paragraphs', 'count.paragraphs'],
]

const shown = (count: number) => formatNumber(count)

export function CountDialog({ all, selected, onClose }: CountedText & { onClose: () => void }) {
  const t = useTranslate()
  const columns = [
    { name: t('count.message'), count: countText(all) },
    ...(selected ? [{ name: t('count.selection'), count: countText(selected) }] : []),
  ]
  const actions = (
    <Button kind="outline" onClick={onClose}>
      {t('common.close')}
    </Button>
  )
  return (
    <Dialog title={t('count.title')} actions={actions} onClose={onClose}>
      <table className="count-table">
        <thead>
          <tr>
            <td />
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, word]) => (
            <tr key={what}>
              <th scope="row">{t(word)}</th>
              {columns.map(({ name, count }) => (
                <td key={name}>{shown(count[what])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
