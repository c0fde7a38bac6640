/** What becomes of the open message: it is written, or held by Exchange. */
import { useStore } from 'zustand'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { DraftContentProvider } from './DraftContentProvider.tsx'
import { MessageEditor } from './MessageEditor.tsx'
import { usePage } from './PageContext.ts'

const ScheduledPanel = lazyComponent(
  async () => (await import('#sending/ended/ScheduledPanel.tsx')).ScheduledPanel,
)

export function MessageArea() {
  const { session, delivery, startNew } = usePage()
  const { key, revision = 0, store } = useStore(session, ({ current }) => current)
  const { scheduledFor } = delivery
  if (scheduledFor)
    return <ScheduledPanel {...{ store, delivery }} onNew={startNew} until={scheduledFor} />
  return (
    <DraftContentProvider key={`${key}.${revision}`}>
      <MessageEditor />
    </DraftContentProvider>
  )
}
