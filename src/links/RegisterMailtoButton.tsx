/**
 * Lets the writer make this page the one that opens mailto: links. Only the browser knows whether it
 * is (HTML: registerProtocolHandler tells nothing back), so nothing is said that may not be so.
 */
import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

export function RegisterMailtoButton() {
  const t = useTranslate()
  const [end, setEnd] = useState<'links.registered' | 'links.notRegistered'>()
  if (!('registerProtocolHandler' in navigator)) return null

  function tell() {
    const registered = register()
    setEnd(registered)
    announce(t(registered))
  }

  return (
    <div className="account-menu-hinted">
      <Button icon={<Link2 aria-hidden size={18} />} onClick={tell}>
        {t('links.register')}
      </Button>
      <p>{t(end ?? 'links.registerHint')}</p>
    </div>
  )
}

function register() {
  const { origin, pathname } = window.location
  try {
    navigator.registerProtocolHandler('mailto', `${origin}${pathname}?mailto=%s`)
    return 'links.registered'
  } catch {
    return 'links.notRegistered'
  }
}
