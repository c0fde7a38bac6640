/**
 * What the link did that opened this page, above the message: that it filled it in, what it asks for
 * beside, and each part that was not understood, as text.
 */
import { useStore } from 'zustand'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import type { IgnoredPart } from '#session/arrivedLink.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { clearLink } from './clearLink.ts'
import { dismissLink } from './openLink.ts'
import type { ArrivedLink } from '#session/arrivedLink.ts'
import './LinkNotice.css'

type Props = {
  session: SessionStore
  /** The message is on its way and cannot be changed. */
  isLocked: boolean
}

export function LinkNotice({ session, isLocked }: Props) {
  const t = useTranslate()
  const { link, current } = useStore(session)
  if (!link || link.letterId !== current.id) return null
  const { isFilled, unread } = link
  if (!isFilled && unread.length === 0) return null
  const actions = (
    <>
      {link.filledIn && (
        <Button kind="outline" disabled={isLocked} onClick={() => clearLink(session)}>
          {t('common.clear')}
        </Button>
      )}
      <Button onClick={() => dismissLink(session)}>{t('common.close')}</Button>
    </>
  )
  return (
    <Banner tone="info" title={t(titleOf(link))} actions={actions}>
      {isFilled && t('links.filledExplained')}
      {unread.length > 0 && <Unread parts={unread} />}
    </Banner>
  )
}

function titleOf({ isFilled }: ArrivedLink) {
  return isFilled ? 'links.filled' : 'links.nothingFilled'
}

function Unread({ parts }: { parts: readonly IgnoredPart[] }) {
  const t = useTranslate()
  return (
    <details className="link-notice-unread">
      <summary>{t('links.unread', { count: parts.length })}</summary>
      <ul className="link-notice-parts">
        {parts.map(({ name, value, why }, index) => (
          <li key={index}>
            {t(`links.why.${why}`, { name })}
            <pre className="link-notice-value">{value}</pre>
          </li>
        ))}
      </ul>
    </details>
  )
}
