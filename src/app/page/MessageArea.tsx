/** What becomes of the open message: it is written, held by Exchange, or sent. */
import { useStore } from 'zustand'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { SentPanel } from '#sending/status/SentPanel.tsx'
import { DraftContentProvider } from './DraftContentProvider.tsx'
import { MessageEditor } from './MessageEditor.tsx'
import { usePage } from './PageContext.ts'

const ScheduledPanel = lazyComponent(
  async () => (await import('#sending/schedule/ScheduledPanel.tsx')).ScheduledPanel,
)

export function MessageArea() {
  const { session, delivery, startNew } = usePage()
  const { key, revision = 0, store } = useStore(session, ({ current }) => current)
  const { end, heldUntil } = delivery
  if (end?.end === 'sent') return <SentPanel {...{ store, end }} onNew={startNew} />
  if (heldUntil)
    return <ScheduledPanel {...{ store, delivery }} onNew={startNew} until={heldUntil} />
  return (
    <DraftContentProvider key={`${key}.${revision}`}>
      <MessageEditor />
    </DraftContentProvider>
  )
}
