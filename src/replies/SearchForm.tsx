/** The words to search for; Enter searches, the arrow down leads into what was found. */
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'

type Props = {
  /** Nothing was permitted or asked for yet. */
  isFirst: boolean
  onSearch: (words: string) => void
  onDown: () => void
}

export function SearchForm({ isFirst, onSearch, onDown }: Props) {
  const t = useTranslate()
  return (
    <form
      role="search"
      className="reply-search"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(String(new FormData(event.currentTarget).get('words') ?? ''))
      }}
    >
      <TextField
        label={t('replies.find')}
        name="words"
        type="search"
        autoComplete="off"
        maxLength={200}
        hint={t(isFirst ? 'replies.permission' : 'replies.hint')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          onDown()
        }}
      />
      <Button kind="outline" type="submit">
        {t('replies.search')}
      </Button>
    </form>
  )
}
