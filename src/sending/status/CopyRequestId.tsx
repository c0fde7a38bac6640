/** Copies the id that Microsoft's support asks for; where the clipboard is closed, shows it. */
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import './CopyRequestId.css'

export function CopyRequestId({ requestId }: { requestId: string }) {
  const t = useTranslate()
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle')

  async function copy() {
    try {
      await navigator.clipboard.writeText(requestId)
      setState('copied')
    } catch {
      setState('shown')
    }
  }

  return (
    <>
      {state === 'shown' && <code className="copy-request-id">{requestId}</code>}
      <Button kind="outline" onClick={() => void copy()}>
        {t('deliver.copyRequestId')}
      </Button>
      <span role="status" className="copy-request-id-said">
        {state === 'copied' && t('common.copied')}
      </span>
    </>
  )
}
