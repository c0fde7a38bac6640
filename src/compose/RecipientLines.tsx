/** To, and Cc and Bcc once somebody asks for them or they hold somebody. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { RecipientField } from '#compose/recipients/RecipientField.tsx'
import type { LineName } from '#compose/recipients/recipients.ts'
import type { Suggest } from '#compose/recipients/suggest.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#words/useWords.ts'
import type { LetterStore } from './letterStore.ts'
import './RecipientLines.css'

type Props = { store: LetterStore; suggest: Suggest | undefined }

export function RecipientLines({ store, suggest }: Props) {
  const say = useWords()
  const [opened, setOpened] = useState<LineName>()
  const [asked, setAsked] = useState<readonly LineName[]>([])
  const isFilled = useStore(
    store,
    ({ message }) => `${message.cc.length > 0} ${message.bcc.length > 0}`,
  )
  const [hasCc, hasBcc] = isFilled.split(' ').map((word) => word === 'true')
  const showsCc = hasCc || asked.includes('cc')
  const showsBcc = hasBcc || asked.includes('bcc')

  function open(line: LineName) {
    setAsked([...asked, line])
    setOpened(line)
  }

  const buttons = (
    <>
      {!showsCc && (
        <Button
          className="recipient-lines-add"
          aria-label={say('recipients.addCc')}
          onClick={() => open('cc')}
        >
          {say('recipients.cc')}
        </Button>
      )}
      {!showsBcc && (
        <Button
          className="recipient-lines-add"
          aria-label={say('recipients.addBcc')}
          onClick={() => open('bcc')}
        >
          {say('recipients.bcc')}
        </Button>
      )}
    </>
  )
  const line = { store, suggest }
  return (
    <>
      <RecipientRow {...line} line="to" end={buttons} />
      {showsCc && <RecipientRow {...line} line="cc" isJustOpened={opened === 'cc'} />}
      {showsBcc && <RecipientRow {...line} line="bcc" isJustOpened={opened === 'bcc'} />}
    </>
  )
}

type RowProps = Props & { line: LineName; end?: React.ReactNode; isJustOpened?: boolean }

function RecipientRow({ store, suggest, line, end, isJustOpened = false }: RowProps) {
  const say = useWords()
  const entries = useStore(store, ({ message }) => message[line])
  const { edit } = store.getState()
  return (
    <div data-place={line}>
      <RecipientField
        line={line}
        label={say(`recipients.${line}`)}
        entries={entries}
        suggest={suggest}
        end={end}
        autoFocus={isJustOpened}
        onAdd={(added) => edit({ type: 'recipientsAdded', line, entries: added })}
        onRemove={(index) => edit({ type: 'recipientRemoved', line, index })}
        onReplace={(index, by) => edit({ type: 'recipientReplaced', line, index, entries: by })}
      />
    </div>
  )
}
