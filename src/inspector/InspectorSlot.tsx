/** The Request panel beside the sheet; its code is fetched when it is first opened. */
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { toConfig } from '#config/config.ts'
import { createExchangeLog } from '#graph/http/exchangeLog.ts'
import type { Boot } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'

const RequestPanel = lazyComponent(async () => (await import('./RequestPanel.tsx')).RequestPanel)

type Props = { boot: Boot; session: SessionStore; sender: Account | undefined; onClose: () => void }

export function InspectorSlot({ boot, session, sender, onClose }: Props) {
  const { current, draft } = useStore(session)
  const [nothingYet] = useState(createExchangeLog)
  const { capabilities, graphUrl } = 'config' in boot ? boot.config : toConfig({})
  const { id, stamp, store } = current
  const accountId = sender?.id ?? draft?.accountId ?? ''
  const address = sender?.address
  return (
    <div className="compose-page-panel">
      <RequestPanel
        key={id}
        subject={{
          ...{ id, stamp, store, draft },
          ...{ capabilities, graphUrl, accountId, address },
        }}
        log={boot.step === 'ready' ? boot.access.exchanges : nothingYet}
        onClose={onClose}
      />
    </div>
  )
}
