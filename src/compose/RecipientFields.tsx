/** To, and Cc and Bcc once somebody asks for them or they hold somebody. */
import { useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { RecipientField } from './recipients/RecipientField.tsx'
import type { LineName } from './recipients/recipients.ts'
import type { Suggest } from './recipients/suggest.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { LetterStore } from './message/messageStore.ts'
import { useRefusalAt } from './field/ServerRejectionContext.tsx'
import './RecipientFields.css'

type Props = { store: LetterStore; suggest: Suggest | undefined }

export function RecipientLines({ store, suggest }: Props) {
  const cc = useShownLine(store, 'cc')
  const bcc = useShownLine(store, 'bcc')
  const line = { store, suggest }
  const buttons = (
    <>
      {!cc.isShown && <AddLine line="cc" onAdd={cc.open} />}
      {!bcc.isShown && <AddLine line="bcc" onAdd={bcc.open} />}
    </>
  )
  return (
    <>
      <RecipientRow {...line} line="to" end={buttons} />
      {cc.isShown && <RecipientRow {...line} line="cc" isJustOpened={cc.wasAsked} />}
      {bcc.isShown && <RecipientRow {...line} line="bcc" isJustOpened={bcc.wasAsked} />}
    </>
  )
}

/** A line that was there once stays: its last entry may be taken out to make room for another. */
function useShownLine(store: LetterStore, line: LineName) {
  const isFilled = useStore(store, ({ message }) => message[line].length > 0)
  const isAsked = useStore(store, ({ lines }) => lines.includes(line))
  const [wasFilled, setWasFilled] = useState(isFilled)
  const [wasAsked, setWasAsked] = useState(false)
  if (isFilled && !wasFilled) setWasFilled(true)
  function open() {
    setWasAsked(true)
    store.getState().showLine(line)
  }
  return { isShown: isAsked || wasFilled, wasAsked, open }
}

function AddLine({ line, onAdd }: { line: 'cc' | 'bcc'; onAdd: () => void }) {
  const say = useWords()
  return (
    <Button
      className="recipient-lines-add"
      aria-label={say(line === 'cc' ? 'recipients.addCc' : 'recipients.addBcc')}
      onClick={onAdd}
    >
      {say(`recipients.${line}`)}
    </Button>
  )
}

type RowProps = Props & { line: LineName; end?: ReactNode; isJustOpened?: boolean }

function RecipientRow({ store, suggest, line, end, isJustOpened = false }: RowProps) {
  const say = useWords()
  const entries = useStore(store, ({ message }) => message[line])
  const refusal = useRefusalAt(line)
  const { edit } = store.getState()
  return (
    <div data-place={line}>
      <RecipientField
        line={line}
        label={say(`recipients.${line}`)}
        entries={entries}
        suggest={suggest}
        end={end}
        {...(refusal && { errors: [{ sentence: refusal }] })}
        autoFocus={isJustOpened}
        onAdd={(added) => edit({ type: 'recipientsAdded', line, entries: added })}
        onRemove={(index) => edit({ type: 'recipientRemoved', line, index })}
        onReplace={(index, by) => edit({ type: 'recipientReplaced', line, index, entries: by })}
      />
    </div>
  )
}
