/**
 * Attaches a message or an event of the mailbox as it is, named by its id or by its address in Outlook.
 * The calendar is another permission: it is looked into only when that is asked for, and said why.
 */
import { useEffect, useState } from 'react'
import type { GraphItem } from '#graph/types.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
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

const textKey: Partial<Record<State, TextKey>> = {
  unreadable: 'items.unreadable',
  gone: 'items.gone',
  goneEvent: 'items.goneEvent',
  failed: 'items.failed',
}

export function MailboxItemField({ fetchItem, newId, onAttach }: Props) {
  const t = useTranslate()
  const [named, setNamed] = useState('')
  const [state, setState] = useState<State>('idle')
  const error = textKey[state]

  async function attach(kind: ItemKind) {
    setState('fetching')
    try {
      const found = await fetchItem(named, kind)
      if (found === 'gone' && kind === 'event') return setState('goneEvent')
      if (typeof found === 'string') return setState(found)
      onAttach({ ...toInfo(found, kind), id: newId() })
      setNamed('')
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  return (
    <fieldset className="advanced-options-group">
      <legend>{t('items.heading')}</legend>
      <TextField
        label={t('items.named')}
        hint={t('items.hint')}
        error={error && t(error)}
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
        className="advanced-options-add"
        disabled={state === 'fetching' || named.trim() === ''}
        onClick={() => void attach('message')}
      >
        {t(state === 'fetching' ? 'items.fetching' : 'items.attach')}
      </Button>
      {(state === 'event' || state === 'gone') && (
        <CalendarStep onLook={() => void attach('event')} />
      )}
    </fieldset>
  )
}

function CalendarStep({ onLook }: { onLook: () => void }) {
  const t = useTranslate()
  const reason = t('items.calendarReason')
  useEffect(() => announce(reason), [reason])
  return (
    <>
      <p>{reason}</p>
      <Button kind="outline" className="advanced-options-add" onClick={onLook}>
        {t('items.calendar')}
      </Button>
    </>
  )
}

const contentTypes: Readonly<Record<ItemKind, string>> = {
  message: 'message/rfc822',
  event: 'text/calendar',
}

function toInfo({ name, item }: FoundItem, kind: ItemKind) {
  const size = new TextEncoder().encode(JSON.stringify(item)).byteLength
  return { name, item, size, contentType: contentTypes[kind] }
}
