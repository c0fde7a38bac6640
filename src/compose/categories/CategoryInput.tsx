/**
 * Where a category is named: one the mailbox knows, or any text. It is added by Enter, when the field is
 * left, or when the message is read.
 */
import { Plus } from 'lucide-react'
import { useState, type KeyboardEvent, type RefObject } from 'react'
import { useFlush } from '#compose/field/FlushContext.tsx'
import { useAfterPress } from '#ui/useAfterPress.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { isComposing } from '#ui/keyboard/isComposing.ts'
import { isSameCategory, type MailboxCategory } from './categories.ts'

type Props = {
  id: string
  input: RefObject<HTMLInputElement | null>
  known: readonly MailboxCategory[]
  isFirst: boolean
  errorId: string | undefined
  onAdd: (name: string) => void
}

export function CategoryInput({ id, input, known, isFirst, errorId, onAdd }: Props) {
  const t = useTranslate()
  const [typed, setTyped] = useState('')
  const afterPress = useAfterPress()
  const isNamed = (name: string) => known.some((one) => isSameCategory(one.displayName, name))

  function add(name: string) {
    setTyped('')
    onAdd(name)
  }
  const handOver = () => add(input.current?.value ?? typed)
  useFlush(handOver)

  function type(text: string) {
    // What is picked from the list arrives whole, not letter by letter.
    const isPicked = isNamed(text) && text.length > typed.length + 1
    if (isPicked) add(text)
    else setTyped(text)
  }

  function press(event: KeyboardEvent) {
    // With Ctrl or Cmd it sends the message.
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || isComposing(event)) return
    event.preventDefault()
    handOver()
  }

  return (
    <div className="categories-field-entry">
      <input
        ref={input}
        id={id}
        className="categories-field-input"
        aria-invalid={errorId ? true : undefined}
        aria-describedby={errorId}
        list={`${id}-known`}
        autoComplete="off"
        enterKeyHint="enter"
        placeholder={t('categories.hint')}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={press}
        onBlur={() => afterPress(handOver)}
      />
      <span aria-hidden className="categories-field-unset">
        {isFirst && t('options.none')}
        <Plus size={16} />
      </span>
      <KnownCategories id={`${id}-known`} known={known} />
    </div>
  )
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
