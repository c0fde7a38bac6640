/** A line as the composer holds it, for tests: edits are done, and can be read. */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { FlushProvider } from '#compose/field/FlushContext.tsx'
import { Announcer } from '#ui/Announcer.tsx'
import { fetchSoon } from '#lazy/fetchSoon.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { RecipientField } from '#compose/recipients/RecipientField.tsx'
import type { RecipientError } from '#compose/recipients/RecipientErrors.tsx'
import {
  addEntries,
  removeEntry,
  replaceEntry,
  type RecipientList,
} from '#compose/recipients/recipients.ts'
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'

await fetchSoon()

type Props = {
  start?: RecipientList
  suggest?: Suggest
  errors?: readonly RecipientError[]
  flushes?: Set<() => void>
  onChange?: (entries: RecipientList) => void
}

export function FieldUnderTest({ start = [], suggest, errors = [], ...props }: Props) {
  const [entries, setEntries] = useState(start)
  const { flushes = new Set(), onChange } = props
  function edit(change: (list: RecipientList) => RecipientList) {
    setEntries(change)
    onChange?.(change(entries))
  }
  return (
    <I18nProvider>
      <FlushProvider flushes={flushes}>
        <RecipientField
          field="to"
          label="To"
          entries={entries}
          suggest={suggest}
          errors={errors}
          onAdd={(added) => edit((list) => addEntries(list, added))}
          onRemove={(index) => edit((list) => removeEntry(list, index))}
          onReplace={(index, by) => edit((list) => replaceEntry(list, index, by))}
        />
        <input aria-label="Subject" />
        <Announcer />
      </FlushProvider>
    </I18nProvider>
  )
}

/** The field on screen, and what a person can see of it. */
export function setUpField(props: Props = {}) {
  const flushes = new Set<() => void>()
  const view = render(<FieldUnderTest flushes={flushes} {...props} />)
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'To' })
  return {
    user: userEvent.setup({ delay: null }),
    input,
    names: shownNames,
    said: () => view.container.querySelector('[aria-live] > :last-child')?.textContent,
    chip: (name: string) =>
      within(screen.getByRole('listitem', { name })).getByRole('button', { name }),
    flush: () => flushes.forEach((flush) => flush()),
  }
}

export function shownNames(): (string | null)[] {
  const list = screen.queryByRole('list', { name: 'To recipients' })
  if (!list) return []
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.getAttribute('aria-label'))
}
