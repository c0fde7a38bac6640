/** Style, font or size of the text at the caret: the platform's own list, so the phone shows its own picker. */
import { useRef } from 'react'
import { fontFamilies, fontName, fontSizes } from '#compose/body/font/fonts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ChoiceName, ToolbarChoice } from './toolbarItems.tsx'

type Props = {
  item: ToolbarChoice
  /** Undefined without an editor; empty where nothing was chosen. */
  value: string | undefined
  tabIndex: number
  onFocus: () => void
  onChoose: (value: string, byKey: boolean) => void
}

export function FormatChoice({ item: { choice, word }, value, onChoose, ...rest }: Props) {
  const t = useTranslate()
  const byKey = useRef(false)
  const options = useOptions(choice)
  const isKnown = value === undefined || options.some((option) => option.value === value)
  return (
    <select
      {...rest}
      className={`format-choice format-choice-${choice}`}
      aria-label={t(word)}
      data-tooltip
      data-format={choice}
      disabled={value === undefined}
      value={value ?? ''}
      onPointerDown={() => (byKey.current = false)}
      onKeyDown={() => (byKey.current = true)}
      onChange={({ target }) => onChoose(target.value, byKey.current)}
    >
      {!isKnown && (
        <option value={value}>{choice === 'fontFamily' ? firstFont(value) : value}</option>
      )}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  )
}

const firstFont = (family: string) => family.replaceAll("'", '').replace(/,.*/, '')

function useOptions(choice: ChoiceName): readonly { value: string; name: string }[] {
  const t = useTranslate()
  switch (choice) {
    case 'style':
      return [
        { value: '', name: t('body.styleNormal') },
        ...['1', '2', '3'].map((level) => ({
          value: level,
          name: t('body.styleHeading', { level }),
        })),
        { value: 'code', name: t('body.styleCode') },
      ]
    case 'fontFamily':
      return [
        { value: '', name: t('body.defaultFont') },
        ...fontFamilies.map((family) => ({ value: family, name: fontName(family) })),
      ]
    case 'fontSize':
      return [
        { value: '', name: t('body.defaultSize') },
        ...sizes.map((size) => ({ value: `${size}pt`, name: String(size) })),
      ]
  }
}

const sizes = [8, ...fontSizes, 20, 24, 28, 36]
