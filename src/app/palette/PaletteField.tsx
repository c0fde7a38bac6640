/** Where the name of a command is typed. */
import { Search } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = {
  /** The id of the list, and of the marked option in it. */
  list: string
  active: string | undefined
  query: string
  onSearch: (query: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

export function PaletteField({ list, active, query, onSearch, onKeyDown }: Props) {
  const t = useTranslate()
  return (
    <div className="command-palette-field">
      <Search aria-hidden size={18} />
      <input
        role="combobox"
        aria-label={t('palette.search')}
        aria-expanded
        aria-controls={list}
        aria-activedescendant={active}
        aria-autocomplete="list"
        placeholder={t('palette.search')}
        value={query}
        onChange={({ target }) => onSearch(target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
