/** The lines of people: chips, fields, suggestions. */
import { useRef } from 'react'
import { RecipientFields } from '#compose/RecipientFields.tsx'
import { createMessageStore } from '#compose/message/messageStore.ts'
import { emptyMessage } from '#compose/message/message.ts'
import {
  addEntries,
  removeEntry,
  replaceEntry,
  type Entry,
} from '#compose/recipients/recipients.ts'
import { ChipCard } from '#compose/recipients/chips/ChipCard.tsx'
import { RecipientChip } from '#compose/recipients/chips/RecipientChip.tsx'
import { RecipientField } from '#compose/recipients/RecipientField.tsx'
import { SuggestionList } from '#compose/recipients/suggestions/SuggestionList.tsx'
import { rowsOf } from '#compose/recipients/suggestions/rows.ts'
import type { Offer, Suggestion } from '#compose/recipients/suggestions/suggest.ts'
import { ChipEditor } from '#compose/recipients/chips/ChipEditor.tsx'
import { many, people } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import { Held, nothing } from '#playground/world/stage.tsx'

const chip = (entry: Entry) => () => (
  <ul className="recipient-chips">
    <RecipientChip
      entry={entry}
      onKeyDown={nothing}
      onClick={nothing}
      onCopy={nothing}
      onCard={nothing}
      onEdit={nothing}
      onRemove={nothing}
    />
  </ul>
)

const field = (entries: readonly Entry[], sentence?: string) => () => (
  <Held value={entries}>
    {(list, set) => (
      <RecipientField
        field="to"
        label="To"
        entries={list}
        {...(sentence && { errors: [{ sentence }] })}
        onAdd={(added) => set(addEntries(list, added))}
        onRemove={(at) => set(removeEntry(list, at))}
        onReplace={(at, by) => set(replaceEntry(list, at, by))}
      />
    )}
  </Held>
)

const lines = (change: Partial<typeof emptyMessage>) => () => (
  <RecipientFields store={createMessageStore({ ...emptyMessage, ...change })} suggest={undefined} />
)

function Card({ entry }: { entry: Entry }) {
  const button = useRef<HTMLButtonElement>(null)
  const on = { onClose: nothing, onEdit: nothing, onCopy: nothing, onFix: nothing }
  return (
    <>
      <button ref={button}>{'address' in entry ? entry.address : entry.text}</button>
      <ChipCard
        {...{ entry, button, indexes: [0], entries: [entry], lines: undefined }}
        field="to"
        {...{ ...on, onMove: nothing, onShift: nothing, onRemove: nothing }}
      />
    </>
  )
}

function Suggested({ options, index, offer }: SuggestedProps) {
  return (
    <Held<HTMLInputElement | null> value={null}>
      {(input, set) => (
        <>
          <input ref={set} className="recipient-field-input" aria-label="To" defaultValue="a" />
          {input && (
            <SuggestionList
              id="suggestions"
              input={{ current: input }}
              {...{ index, query: 'a', isOpen: true, rows: rowsOf(options, offer) }}
              onChoose={nothing}
              onForget={nothing}
            />
          )}
        </>
      )}
    </Held>
  )
}

type SuggestedProps = { options: readonly Suggestion[]; index: number; offer?: Offer }

const recent = { isRecent: true, forget: nothing }
const team = { address: 'team@contoso.com', name: 'Team Alpha' }
const group = { count: 24, members: () => Promise.resolve([]) }
const mixed: readonly Suggestion[] = [
  { ...people.alex, ...recent, title: 'Marketing Assistant · Marketing' },
  { ...people.bare, ...recent, isExternal: true },
  { ...people.long, title: 'Analyst' },
  { ...people.arabic, isExternal: true },
  { ...team, group },
]
const directory: Offer = { source: 'directory', allow: () => Promise.resolve(false) }

const known: readonly Suggestion[] = [people.alex, people.bare, people.long, people.arabic]

export const stories: readonly Story[] = [
  {
    name: 'ChipCard',
    pageHeight: 320,
    states: {
      person: () => <Card entry={people.alex} />,
      'not an address': () => <Card entry={{ text: 'bob', fault: 'noAt' }} />,
    },
  },
  {
    name: 'RecipientChip',
    states: {
      'a name': chip(people.alex),
      'an address alone': chip(people.bare),
      long: chip(people.long),
      'right to left': chip(people.arabic),
      'a name that hides another address': chip(people.misleading),
      'no address': chip(people.invalid),
    },
  },
  {
    name: 'ChipEditor',
    states: {
      'being corrected': () => (
        <ul className="recipient-chips">
          <ChipEditor entry={people.alex} onFinish={nothing} />
        </ul>
      ),
    },
  },
  {
    name: 'RecipientField',
    states: {
      empty: field([]),
      some: field([people.alex, people.megan, people.arabic]),
      'folded to one row': field(many),
      'with invalid ones': field([people.alex, people.invalid, people.noEnding]),
      'refused by Graph': field([people.alex], 'Outlook didn’t accept a recipient.'),
      'more invalid ones than are explained': field(
        ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text, fault: 'noAt' })),
      ),
    },
  },
  {
    name: 'RecipientFields',
    states: {
      'To alone': lines({}),
      'all three': lines({ to: [people.alex], cc: [people.megan], bcc: [people.bare] }),
    },
  },
  {
    name: 'SuggestionList',
    pageHeight: 280,
    states: {
      'none chosen': () => <Suggested options={known} index={-1} />,
      'the second chosen': () => <Suggested options={known} index={1} />,
      'recent, outside, a group and an offer': () => (
        <Suggested options={mixed} index={0} offer={directory} />
      ),
      'an offer alone': () => <Suggested options={[]} index={-1} offer={directory} />,
    },
  },
]
