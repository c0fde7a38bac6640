/**
 * A link that asks for an answer to a message of the mailbox: says so, and follows it at the click.
 * If the message is not to be had, the empty message stays.
 */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import type { Boot } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { dismissLink } from './openLink.ts'
import { useLinkedMessage, type Following } from './useLinkedMessage.ts'

type Props = {
  boot: Boot
  session: SessionStore
  sender: Account | undefined
}

const failures: Partial<Record<Following, readonly [TextKey, TextKey]>> = {
  gone: ['links.gone', 'links.goneExplained'],
  notPermitted: ['links.notPermitted', 'links.notPermittedExplained'],
  notOpened: ['links.notOpened', 'links.notOpenedExplained'],
}

export function LinkedMessageNotice({ boot, session, sender }: Props) {
  const t = useTranslate()
  const open = useStore(session, ({ link }) => link?.open)
  const close = () => dismissLink(session)
  const following = useLinkedMessage({ boot, session, sender, onOpened: close })
  const { step, follow, canFollow } = following
  if (!open) return null

  const request = [`links.open.${open.how}`, 'links.openExplained'] as const
  const [title, text] = failures[step] ?? request
  const actions = (
    <>
      {step !== 'gone' && (
        <Button kind="outline" disabled={!canFollow} onClick={() => void follow(open)}>
          {t('common.continue')}
        </Button>
      )}
      <Button onClick={close}>{t('common.close')}</Button>
    </>
  )
  return (
    <Banner tone={failures[step] ? 'danger' : 'info'} title={t(title)} actions={actions}>
      {t(step === 'looking' ? 'links.opening' : text)}
    </Banner>
  )
}
