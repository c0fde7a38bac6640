/** Attaches a message of the mailbox as it is, named by its id or by its address in Outlook. */
import { useState } from 'react'
import type { GraphItem } from '#graph/types.ts'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useWords } from '#words/useWords.ts'
import type { WordId } from '#words/words.ts'
import type { Attachment } from './attachments.ts'

export type FoundItem = { readonly name: string; readonly item: GraphItem }

/** `unreadable`: the text names no message. `gone`: the mailbox has none of that name. */
export type FetchItem = (named: string) => Promise<FoundItem | 'unreadable' | 'gone'>

type Props = {
  fetchItem: FetchItem
  newId: () => string
  onAttach: (attachment: Attachment) => void
}

type State = 'idle' | 'fetching' | 'unreadable' | 'gone' | 'failed'

const says: Partial<Record<State, WordId>> = {
  unreadable: 'items.unreadable',
  gone: 'items.gone',
  failed: 'items.failed',
}

export function ItemField({ fetchItem, newId, onAttach }: Props) {
  const say = useWords()
  const [named, setNamed] = useState('')
  const [state, setState] = useState<State>('idle')
  const error = says[state]

  async function attach() {
    setState('fetching')
    try {
      const found = await fetchItem(named)
      if (typeof found === 'string') return setState(found)
      onAttach({ ...toFacts(found), id: newId() })
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
        onClick={() => void attach()}
      >
        {say(state === 'fetching' ? 'items.fetching' : 'items.attach')}
      </Button>
    </fieldset>
  )
}

function toFacts({ name, item }: FoundItem) {
  const size = new TextEncoder().encode(JSON.stringify(item)).byteLength
  return { name, item, size, contentType: 'message/rfc822' }
}
