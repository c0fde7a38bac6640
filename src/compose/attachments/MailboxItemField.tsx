/**
 * Attaches a message or an event of the mailbox as it is, named by its id or by its address in Outlook.
 * The calendar is another permission: it is looked into only when that is asked for, and said why.
 */
import { useEffect, useState } from 'react'
import type { GraphItem } from '#graph/types.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { WordId } from '#i18n/texts.ts'
import type { Attachment } from './attachments.ts'

export type ItemKind = 'message' | 'event'

export type FoundItem = { readonly name: string; readonly item: GraphItem }

/**
 * `unreadable`: the text names neither. `gone`: there is none of that name. `event`: what was to be a
 * message is one.
 */
export type FetchItem = (
  named: string,
  kind: ItemKind,
) => Promise<FoundItem | 'unreadable' | 'gone' | 'event'>

type Props = {
  fetchItem: FetchItem
  newId: () => string
  onAttach: (attachment: Attachment) => void
}

type State = 'idle' | 'fetching' | 'unreadable' | 'gone' | 'goneEvent' | 'event' | 'failed'

const says: Partial<Record<State, WordId>> = {
  unreadable: 'items.unreadable',
  gone: 'items.gone',
  goneEvent: 'items.goneEvent',
  failed: 'items.failed',
}

export function ItemField({ fetchItem, newId, onAttach }: Props) {
  const say = useWords()
  const [named, setNamed] = useState('')
  const [state, setState] = useState<State>('idle')
  const error = says[state]

  async function attach(kind: ItemKind) {
    setState('fetching')
    try {
      const found = await fetchItem(named, kind)
      if (found === 'gone' && kind === 'event') return setState('goneEvent')
      if (typeof found === 'string') return setState(found)
      onAttach({ ...toFacts(found, kind), id: newId() })
      setNamed('')
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  return (
    <fieldset className="expert-options-group">
      <legend>{say('items.heading')}</legend>
      <TextField
        label={say('items.named')}
        hint={say('items.hint')}
        error={error && say(error)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={named}
        onChange={({ target }) => {
          setNamed(target.value)
          setState('idle')
        }}
      />
      <Button
        kind="outline"
        className="expert-options-add"
        disabled={state === 'fetching' || named.trim() === ''}
        onClick={() => void attach('message')}
      >
        {say(state === 'fetching' ? 'items.fetching' : 'items.attach')}
      </Button>
      {(state === 'event' || state === 'gone') && (
        <CalendarStep onLook={() => void attach('event')} />
      )}
    </fieldset>
  )
}

function CalendarStep({ onLook }: { onLook: () => void }) {
  const say = useWords()
  const reason = say('items.calendarReason')
  useEffect(() => announce(reason), [reason])
  return (
    <>
      <p>{reason}</p>
      <Button kind="outline" className="expert-options-add" onClick={onLook}>
        {say('items.calendar')}
      </Button>
    </>
  )
}

const contentTypes: Readonly<Record<ItemKind, string>> = {
  message: 'message/rfc822',
  event: 'text/calendar',
}

function toFacts({ name, item }: FoundItem, kind: ItemKind) {
  const size = new TextEncoder().encode(JSON.stringify(item)).byteLength
  return { name, item, size, contentType: contentTypes[kind] }
}
