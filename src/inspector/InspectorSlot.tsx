/** The Request panel beside the sheet; its code is fetched when it is first opened. */
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { toConfig } from '#config/config.ts'
import { createExchangeLog } from '#graph/http/exchangeLog.ts'
import type { Boot } from '#access/startup.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { lazyPart } from '#lazy/lazyComponent.tsx'

const RequestPanel = lazyPart(async () => (await import('./RequestPanel.tsx')).RequestPanel)

type Props = { boot: Boot; desk: DeskStore; sender: Account | undefined; onClose: () => void }

export function RequestSlot({ boot, desk, sender, onClose }: Props) {
  const { letter, draft } = useStore(desk)
  const [nothingYet] = useState(createExchangeLog)
  const { abilities, graphUrl } = 'config' in boot ? boot.config : toConfig({})
  const { id, stamp, store } = letter
  const accountId = sender?.id ?? draft?.accountId ?? ''
  const address = sender?.address
  return (
    <div className="compose-page-panel">
      <RequestPanel
        key={id}
        subject={{ ...{ id, stamp, store, draft }, ...{ abilities, graphUrl, accountId, address } }}
        log={boot.step === 'ready' ? boot.access.exchanges : nothingYet}
        onClose={onClose}
      />
    </div>
  )
}
