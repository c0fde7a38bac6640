/** In Drafts: leads back to the list of unsent messages, also after somebody hid it. */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Recovery } from '#session/recoveryApi.ts'
import { Button } from '#ui/Button.tsx'
import { mayShowTo } from './mayShowTo.ts'

type Props = {
  recovery: Recovery
  accounts: readonly Account[]
  /** The list lies where Drafts is. */
  onOpen: () => void
}

export function UnsentEntry({ recovery, accounts, onOpen }: Props) {
  const t = useTranslate()
  const { unsent } = useStore(recovery.unsentMessages.store)
  const { refresh, offer } = recovery.unsentMessages
  useEffect(() => void refresh(), [refresh])
  const count = unsent.filter((summary) => mayShowTo(summary, accounts)).length
  async function open() {
    onOpen()
    await refresh()
    offer(true)
    await new Promise(requestAnimationFrame)
    document.querySelector<HTMLElement>('.unsent-messages')?.focus()
  }
  return (
    count > 0 && (
      <Button kind="outline" onClick={() => void open()}>
        {t('keep.unsentCount', { count })}
      </Button>
    )
  )
}
