/**
 * What lies open beside the sheet: one thing at a time. The request is the page's, because it stays
 * open when the letter has left; the rest belongs to the letter.
 */
import { useState } from 'react'

type Panel = 'options' | 'request'

export type RequestSwitch = {
  readonly showsRequest: boolean
  readonly onShowRequest: (shows: boolean) => void
}

export function usePanel({ showsRequest, onShowRequest }: RequestSwitch) {
  const [ownPanel, setOwnPanel] = useState<Panel>()
  function open(panel: Panel | undefined) {
    setOwnPanel(panel)
    onShowRequest(panel === 'request')
  }
  return [showsRequest ? 'request' : ownPanel, open] as const
}
