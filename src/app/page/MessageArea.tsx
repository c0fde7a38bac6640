/** What becomes of the open message: it is written, or held by Exchange. */
import { useStore } from 'zustand'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { DraftContentProvider } from './DraftContentProvider.tsx'
import { MessageEditor } from './MessageEditor.tsx'
import { usePage } from './PageContext.ts'

const ScheduledPanel = lazyComponent(
  async () => (await import('#sending/schedule/ScheduledPanel.tsx')).ScheduledPanel,
)

export function MessageArea() {
  const { session, delivery, startNew } = usePage()
  const { key, revision = 0, store } = useStore(session, ({ current }) => current)
  const { heldUntil } = delivery
  if (heldUntil)
    return <ScheduledPanel {...{ store, delivery }} onNew={startNew} until={heldUntil} />
  return (
    <DraftContentProvider key={`${key}.${revision}`}>
      <MessageEditor />
    </DraftContentProvider>
  )
}
