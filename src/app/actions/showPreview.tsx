/** “Preview”: the message as its receivers get it; its code is fetched then. */
import { Avatar } from '#ui/avatar/Avatar.tsx'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { takeSnapshot } from '#session/composeSession.ts'
import type { Show } from '#ui/show.ts'
import type { Editing } from './action.ts'

const PreviewDialog = lazyComponent(
  async () => (await import('#preview/PreviewDialog.tsx')).PreviewDialog,
)

export function showPreview({ session, reader, delivery }: Editing, show: Show): void {
  const { message } = takeSnapshot(session)
  const sender = reader && {
    name: reader.name,
    face: <Avatar name={reader.name} photo={undefined} />,
  }
  show(
    <PreviewDialog
      {...{ message, sender }}
      canSend={delivery.canSend}
      onSend={() => {
        show()
        delivery.send()
      }}
      onClose={() => show()}
    />,
  )
}
