/**
 * The categories of a message as chips, and a place to name another: one the mailbox knows, with its
 * colour, or any text. A colour never stands alone: the name is always beside it.
 */
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useFlush } from '#compose/field/FlushContext.tsx'
import { useAfterPress } from '#ui/useAfterPress.tsx'
import { Chip } from '#ui/Chip.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import {
  addCategory,
  isSameCategory,
  removeCategory,
  type Categories,
  type MailboxCategory,
} from './categories.ts'
import { presetColor } from './presetColor.ts'
import './CategoriesField.css'

type Props = {
  categories: Categories
  /** Those the mailbox knows. */
  known: readonly MailboxCategory[]
  onChange: (categories: Categories) => void
}

export function CategoriesField({ categories, known, onChange }: Props) {
  const t = useTranslate()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const afterPress = useAfterPress()
  const isNamed = (name: string) => known.some((one) => isSameCategory(one.displayName, name))

  function add(name: string) {
    setTyped('')
    const more = addCategory(categories, name)
    if (more !== categories) onChange(more)
  }
  const handOver = () => add(input.current?.value ?? typed)
  useFlush(handOver)

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    handOver()
  }

  return (
    <div className="categories-field">
      <CategoryChips
        {...{ categories, known }}
        onRemove={(name) => {
          onChange(removeCategory(categories, name))
          input.current?.focus()
        }}
      />
      <TextField
        ref={input}
        label={t('categories.categories')}
        hint={t('categories.hint')}
        list={`${id}-known`}
        autoComplete="off"
        enterKeyHint="enter"
        value={typed}
        onChange={({ target }) => {
          // What is picked from the list arrives whole, not message by message.
          const isPicked = isNamed(target.value) && target.value.length > typed.length + 1
          if (isPicked) add(target.value)
          else setTyped(target.value)
        }}
        onKeyDown={press}
        onBlur={() => afterPress(handOver)}
      />
      <KnownCategories id={`${id}-known`} known={known} />
    </div>
  )
}

type ChipsProps = Pick<Props, 'categories' | 'known'> & { onRemove: (name: string) => void }

function CategoryChips({ categories, known, onRemove }: ChipsProps) {
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

function KnownCategories({ id, known }: Pick<Props, 'known'> & { id: string }) {
  return (
    <datalist id={id}>
      {known.map(({ displayName }) => (
        <option key={displayName} value={displayName} />
      ))}
    </datalist>
  )
}
