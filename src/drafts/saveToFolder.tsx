/** “Save to folder”: asks for permission in the click, then for the folder; its code is fetched then. */
import type { Account } from '#auth/auth.ts'
import type { Boot } from '#access/startup.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { notTheSender } from '#session/sender.ts'
import type { Show } from '#ui/show.ts'
import type { FolderStep } from './SaveToFolderSlot.tsx'
import { mailboxAccess } from './mailboxAccess.ts'

const FolderSlot = lazyComponent(async () => (await import('./SaveToFolderSlot.tsx')).FolderSlot)

type Deps = {
  readonly startup: Boot
  readonly sender: Account | undefined
  readonly delivery: { readonly saveBy: SaveBy }
}

export async function saveToFolder({ startup, sender, delivery }: Deps, show: Show) {
  if (startup.step !== 'ready') return
  const { saveBy } = delivery
  const set = (step?: FolderStep) => show(step && <FolderSlot {...{ step, saveBy }} onStep={set} />)
  try {
    const reader = await mailboxAccess(startup, sender).acquire()
    if (sender && reader.accountId !== sender.id) throw notTheSender(sender)
    set({ step: 'choosing', reader })
  } catch (error) {
    set({ step: 'failed', error })
  }
}
