/** The options beside the sheet; their code is fetched when they are first opened. */
import { useStore } from 'zustand'
import type { ComposerEnvironment } from './options/environment.ts'
import type { MessageStore } from './message/messageStore.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'

const MessageOptions = lazyComponent(
  async () => (await import('./options/MessageOptions.tsx')).MessageOptions,
)

type Props = {
  store: MessageStore
  environment: ComposerEnvironment
  isLocked: boolean
  onClose: () => void
}

export function OptionsPanel({ store, environment, isLocked, onClose }: Props) {
  const { message, edit } = useStore(store)
  return (
    <div className="composer-options" inert={isLocked}>
      <MessageOptions message={message} environment={environment} onEdit={edit} onClose={onClose} />
    </div>
  )
}
