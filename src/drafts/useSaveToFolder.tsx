/** “Save to folder”: asks for permission in the click, then for the folder; its code is fetched then. */
import { useState, type ReactNode } from 'react'
import type { Account } from '#auth/auth.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import type { MenuItem } from '#ui/Menu.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Boot } from '#access/startup.ts'
import type { FolderStep } from './SaveToFolderSlot.tsx'
import { mailboxAccess } from './mailboxAccess.ts'
import { notTheSender } from '#session/sender.ts'

const FolderSlot = lazyComponent(async () => (await import('./SaveToFolderSlot.tsx')).FolderSlot)

type Parts = {
  readonly boot: Boot
  readonly sender: Account | undefined
  readonly saveBy: SaveBy
}

export function useSaveToFolder({ boot, sender, saveBy }: Parts): {
  item: MenuItem
  slot: ReactNode
} {
  const t = useTranslate()
  const [step, setStep] = useState<FolderStep>()

  async function choose() {
    if (boot.step !== 'ready') return
    try {
      const reader = await mailboxAccess(boot, sender).ask()
      if (sender && reader.accountId !== sender.id) throw notTheSender(sender)
      setStep({ step: 'choosing', reader })
    } catch (error) {
      setStep({ step: 'failed', error })
    }
  }

  return {
    item: {
      id: 'saveToFolder',
      label: t('drafts.saveToFolder'),
      isDisabled: boot.step !== 'ready',
      onChoose: () => void choose(),
    },
    slot: step && <FolderSlot key="folder" {...{ step, saveBy }} onStep={setStep} />,
  }
}
