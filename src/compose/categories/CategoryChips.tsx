/** The categories of a message, each with its colour and a way to remove it. A colour never stands alone: the name is always beside it. */
import { Chip } from '#ui/Chip.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { isSameCategory, type Categories, type MailboxCategory } from './categories.ts'
import { presetColor } from './presetColor.ts'

type Props = {
  categories: Categories
  known: readonly MailboxCategory[]
  onRemove: (name: string) => void
}

export function CategoryChips({ categories, known, onRemove }: Props) {
  const t = useTranslate()
  if (categories.length === 0) return null
  const colorOf = (name: string) =>
    presetColor(known.find(({ displayName }) => isSameCategory(displayName, name))?.color)
  return (
    <ul className="categories-field-chips" aria-label={t('categories.chosen')}>
      {categories.map((name) => (
        <li key={name} className="categories-field-item">
          <Chip
            icon={<Dot color={colorOf(name)} />}
            text={name}
            removeLabel={t('categories.remove', { name })}
            onRemove={() => onRemove(name)}
          />
        </li>
      ))}
    </ul>
  )
}

function Dot({ color }: { color: string | undefined }) {
  return <span aria-hidden className="categories-field-dot" style={{ background: color }} />
}
