/** The categories of a message in the list of options: chips, and a place to name another. */
import { useId, useRef, type ReactNode } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { addCategory, removeCategory, type Categories, type MailboxCategory } from './categories.ts'
import { CategoryChips } from './CategoryChips.tsx'
import { CategoryInput } from './CategoryInput.tsx'
import './CategoriesField.css'

type Props = {
  categories: Categories
  /** Those the mailbox knows. */
  known: readonly MailboxCategory[]
  error?: string | undefined
  onChange: (categories: Categories) => void
  /** Said below the row. */
  children?: ReactNode
}

export function CategoriesField({ categories, known, error, onChange, children }: Props) {
  const t = useTranslate()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  function add(name: string) {
    const more = addCategory(categories, name)
    if (more !== categories) onChange(more)
  }
  function remove(name: string) {
    onChange(removeCategory(categories, name))
    input.current?.focus()
  }
  return (
    <div className="property-row" data-field="categories">
      <label htmlFor={id} className="property-row-name">
        {t('categories.categories')}
      </label>
      <div className="property-row-end categories-field">
        <CategoryChips {...{ categories, known }} onRemove={remove} />
        <CategoryInput
          {...{ id, input, known }}
          isFirst={categories.length === 0}
          errorId={error && `${id}-error`}
          onAdd={add}
        />
      </div>
      <div className="property-row-note categories-field-note">
        {error && (
          <span id={`${id}-error`} className="field-error">
            {error}
          </span>
        )}
        {children}
      </div>
    </div>
  )
}
