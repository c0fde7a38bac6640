/** “Reply, reply all, forward…”: finds the message to answer on the page; its code is fetched then. */
import { createStartAnswer } from '#links/startReplyFromLink.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { isAtRisk } from '#session/openMessage.ts'
import type { Show } from '#ui/show.ts'
import type { Editing } from './action.ts'

const ReplyDialog = lazyComponent(
  async () => (await import('#replies/ReplyDialog.tsx')).ReplyDialog,
)

export function showReply({ startup, session, reader, delivery }: Editing, show: Show): void {
  if (startup.step !== 'ready') return
  const answer = createStartAnswer(startup, session)
  show(
    <ReplyDialog
      account={reader}
      access={startup.access}
      isAtRisk={() => isAtRisk(session)}
      onAnswer={async (how, id, mailbox, signal) => {
        await answer(how, id, mailbox, signal)
        if (!signal.aborted) delivery.reset()
      }}
      onClose={() => show()}
    />,
  )
}
