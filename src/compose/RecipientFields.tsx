/** To, and Cc and Bcc once somebody asks for them or they hold somebody. */
import { useMemo, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { RecipientField } from './recipients/RecipientField.tsx'
import { fieldText } from './recipients/fieldText.ts'
import type { RecipientLines } from './recipients/recipientLines.ts'
import type { RecipientFieldName } from './recipients/recipients.ts'
import type { Suggest } from './recipients/suggestions/suggest.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { recipientLinesOf } from './message/recipientLinesOf.ts'
import type { MessageStore } from './message/messageStore.ts'
import { useServerRejectionAt } from './field/ServerRejectionContext.tsx'
import './RecipientFields.css'

const AdviceBar = lazyComponent(
  async () => (await import('./recipients/advice/AdviceBar.tsx')).AdviceBar,
  'soon',
  () => null,
)

type Props = { store: MessageStore; suggest: Suggest | undefined }

export function RecipientFields({ store, suggest }: Props) {
  const cc = useShownLine(store, 'cc')
  const bcc = useShownLine(store, 'bcc')
  const lines = useMemo(() => recipientLinesOf(store), [store])
  const line = { store, suggest, lines }
  const buttons = (
    <>
      {!cc.isShown && <AddLine line="cc" onAdd={cc.open} />}
      {!bcc.isShown && <AddLine line="bcc" onAdd={bcc.open} />}
    </>
  )
  return (
    <div className="recipient-lines">
      {/* Tab leads from the last person to the subject. */}
      <AdviceBar lines={lines} />
      <RecipientRow {...line} field="to" end={buttons} />
      {cc.isShown && <RecipientRow {...line} field="cc" isJustOpened={cc.isJustOpened} />}
      {bcc.isShown && <RecipientRow {...line} field="bcc" isJustOpened={bcc.isJustOpened} />}
    </div>
  )
}

/** A line that was there once stays: its last entry may be taken out to make room for another. */
function useShownLine(store: MessageStore, field: RecipientFieldName) {
  const isFilled = useStore(store, ({ message }) => message[field].length > 0)
  const isOpened = useStore(store, ({ lines }) => lines.includes(field))
  const [wasFilled, setWasFilled] = useState(isFilled)
  const [isJustOpened, setIsJustOpened] = useState(false)
  if (isFilled && !wasFilled) setWasFilled(true)
  function open() {
    setIsJustOpened(true)
    store.getState().showLine(field)
  }
  return { isShown: isOpened || wasFilled, isJustOpened, open }
}

function AddLine({ line, onAdd }: { line: 'cc' | 'bcc'; onAdd: () => void }) {
  const t = useTranslate()
  return (
    <Button
      className="recipient-lines-add"
      data-opens={line}
      aria-label={t(line === 'cc' ? 'recipients.addCc' : 'recipients.addBcc')}
      onClick={onAdd}
    >
      {t(fieldText[line])}
    </Button>
  )
}

type RowProps = Props & {
  field: RecipientFieldName
  lines: RecipientLines
  end?: ReactNode
  isJustOpened?: boolean
}

function RecipientRow({ store, suggest, field, lines, end, isJustOpened = false }: RowProps) {
  const t = useTranslate()
  const entries = useStore(store, ({ message }) => message[field])
  const rejection = useServerRejectionAt(field)
  const { edit } = store.getState()
  return (
    <div data-field={field}>
      <RecipientField
        field={field}
        label={t(fieldText[field])}
        entries={entries}
        suggest={suggest}
        end={end}
        lines={lines}
        {...(rejection && { errors: [{ sentence: rejection }] })}
        autoFocus={isJustOpened}
        onAdd={(added) => edit({ type: 'recipientsAdded', field, entries: added })}
        onRemove={(index) => edit({ type: 'recipientRemoved', field, index })}
        onReplace={(index, by) => edit({ type: 'recipientReplaced', field, index, entries: by })}
      />
    </div>
  )
}
