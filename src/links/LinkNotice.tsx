/**
 * What the link did that opened this page, above the letter: that it filled it in, what it asks for
 * beside, and each part that was not understood, as text.
 */
import { useStore } from 'zustand'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import type { UnreadPart } from '#session/arrivedLink.ts'
import { useWords } from '#i18n/useTranslate.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { clearLink, dismissLink } from './openLink.ts'
import type { ArrivedLink } from '#session/arrivedLink.ts'
import './LinkNotice.css'

type Props = {
  desk: DeskStore
  /** The letter is on its way and cannot be changed. */
  isLocked: boolean
}

export function LinkNotice({ desk, isLocked }: Props) {
  const say = useWords()
  const { link, letter } = useStore(desk)
  if (!link || link.letterId !== letter.id) return null
  const { isFilled, unread } = link
  if (!isFilled && unread.length === 0) return null
  const actions = (
    <>
      {link.filledIn && (
        <Button kind="outline" disabled={isLocked} onClick={() => void clearLink(desk)}>
          {say('links.clear')}
        </Button>
      )}
      <Button onClick={() => dismissLink(desk)}>{say('common.close')}</Button>
    </>
  )
  return (
    <Banner tone="info" title={say(titleOf(link))} actions={actions}>
      {isFilled && say('links.filledExplained')}
      {unread.length > 0 && <Unread parts={unread} />}
    </Banner>
  )
}

function titleOf({ isFilled }: ArrivedLink) {
  return isFilled ? 'links.filled' : 'links.nothingFilled'
}

function Unread({ parts }: { parts: readonly UnreadPart[] }) {
  const say = useWords()
  return (
    <details className="link-notice-unread">
      <summary>{say('links.unread', { count: parts.length })}</summary>
      <ul className="link-notice-parts">
        {parts.map(({ name, value, why }, index) => (
          <li key={index}>
            {say(`links.why.${why}`, { name })}
            <pre className="link-notice-value">{value}</pre>
          </li>
        ))}
      </ul>
    </details>
  )
}
