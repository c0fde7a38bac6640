/** Asked at signing out: whether the letters of that account stay on this device. */
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#words/useWords.ts'

type Props = { count: number; onCancel: () => void; onKeep: () => void; onDelete: () => void }

export function SignOutDialog({ count, onCancel, onKeep, onDelete }: Props) {
  const say = useWords()
  const actions = (
    <>
      <Button kind="outline" onClick={onCancel}>
        {say('signOut.cancel')}
      </Button>
      <Button kind="outline" onClick={onDelete}>
        {say('signOut.delete')}
      </Button>
      <Button kind="primary" onClick={onKeep}>
        {say('signOut.keep')}
      </Button>
    </>
  )
  return (
    <Dialog title={say('signOut.title')} actions={actions} onClose={onCancel}>
      <p>{say('signOut.text', { count })}</p>
    </Dialog>
  )
}
