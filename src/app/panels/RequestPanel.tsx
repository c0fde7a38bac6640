/** What goes over the wire for the open message, or would. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { toConfig } from '#config/config.ts'
import { createExchangeLog } from '#graph/http/exchangeLog.ts'
import { RequestPanel as Inspector } from '#inspector/RequestPanel.tsx'
import { usePage } from '#app/page/PageContext.ts'
import type { PanelProps } from './panelProps.ts'

export function RequestPanel({ onClose }: PanelProps) {
  const { startup, session, sender } = usePage()
  const { current, draft } = useStore(session)
  const [nothingYet] = useState(createExchangeLog)
  const { capabilities, graphUrl } = 'config' in startup ? startup.config : toConfig({})
  const { id, stamp, store } = current
  const accountId = sender?.id ?? draft?.accountId ?? ''
  return (
    <Inspector
      subject={{
        ...{ id, stamp, store, draft },
        ...{ capabilities, graphUrl, accountId, address: sender?.address },
      }}
      log={startup.step === 'ready' ? startup.access.exchanges : nothingYet}
      onClose={onClose}
    />
  )
}
