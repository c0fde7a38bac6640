/** The options beside the sheet; their code is fetched when they are first opened. */
import { useStore } from 'zustand'
import type { Surroundings } from './options/environment.ts'
import type { LetterStore } from './message/messageStore.ts'
import { lazyPart } from '#lazy/lazyComponent.tsx'

const MessageOptions = lazyPart(
  async () => (await import('./options/MessageOptions.tsx')).MessageOptions,
)

type Props = {
  store: LetterStore
  surroundings: Surroundings
  isLocked: boolean
  onClose: () => void
}

export function OptionsPanel({ store, surroundings, isLocked, onClose }: Props) {
  const { message, edit } = useStore(store)
  return (
    <div className="composer-options" inert={isLocked}>
      <MessageOptions
        message={message}
        surroundings={surroundings}
        onEdit={edit}
        onClose={onClose}
      />
    </div>
  )
}
