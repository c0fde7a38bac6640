/**
 * Where it is typed who is coming. Text becomes entries by keys, separators, paste and leaving; nobody
 * is chosen from the suggestions without a key or a click meant for it.
 */
import { useTranslate } from '#i18n/useTranslate.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { optionId } from './suggestions/optionId.ts'
import { useRecipientInput, type InputWork } from './useRecipientInput.tsx'

const SuggestionList = lazyComponent(
  async () => (await import('./suggestions/SuggestionList.tsx')).SuggestionList,
  'soon',
  () => null,
)

type Props = InputWork & {
  id: string
  /** Where the reasons stand, if there are any. */
  reasonsId: string | undefined
}

export function RecipientInput({ id, reasonsId, input, entries, ...work }: Props) {
  const t = useTranslate()
  const line = { ...work, input, entries }
  const { pending, list, choose, forget, onKeyDown, onBlur, onInput } = useRecipientInput(line)
  const count = entries.length
  const listId = `${id}-list`
  const heldId = count > 0 ? `${id}-held` : undefined
  return (
    <>
      <input
        ref={input}
        id={id}
        className="recipient-field-input"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={list.isOpen}
        aria-controls={list.isOpen ? listId : undefined}
        aria-activedescendant={
          list.isOpen && list.index >= 0 ? optionId(listId, list.index) : undefined
        }
        aria-invalid={reasonsId ? true : undefined}
        aria-describedby={[heldId, reasonsId].filter(Boolean).join(' ') || undefined}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="enter"
        placeholder=" " // tells CSS whether it is empty
        onInput={onInput}
        onCompositionEnd={pending.type}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        onPaste={(event) => pending.insert(event, event.clipboardData)}
        onDrop={(event) => pending.insert(event, event.dataTransfer)}
      />
      {list.isOpen && (
        <SuggestionList id={listId} input={input} {...list} onChoose={choose} onForget={forget} />
      )}
      {heldId && (
        <span id={heldId} hidden>
          {t('recipients.held', { count })}
        </span>
      )}
    </>
  )
}
