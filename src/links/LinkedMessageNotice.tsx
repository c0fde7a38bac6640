/**
 * A link that asks for an answer to a message of the mailbox: says so, and follows it at the click.
 * If the message is not to be had, the empty letter stays.
 */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { WordId } from '#i18n/texts.ts'
import type { Boot } from '#access/startup.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { dismissLink } from './openLink.ts'
import { useLinkedMessage, type Following } from './useLinkedMessage.ts'

type Props = {
  boot: Boot
  desk: DeskStore
  sender: Account | undefined
}

const failures: Partial<Record<Following, readonly [WordId, WordId]>> = {
  gone: ['links.gone', 'links.goneExplained'],
  notPermitted: ['links.notPermitted', 'links.notPermittedExplained'],
  notOpened: ['links.notOpened', 'links.notOpenedExplained'],
}

export function LinkedMessage({ boot, desk, sender }: Props) {
  const say = useWords()
  const open = useStore(desk, ({ link }) => link?.open)
  const close = () => dismissLink(desk)
  const following = useLinkedMessage({ boot, desk, sender, onOpened: close })
  const { step, follow, canFollow } = following
  if (!open) return null

  const request = [`links.open.${open.how}`, 'links.openExplained'] as const
  const [title, text] = failures[step] ?? request
  const actions = (
    <>
      {step !== 'gone' && (
        <Button kind="outline" disabled={!canFollow} onClick={() => void follow(open)}>
          {say('common.continue')}
        </Button>
      )}
      <Button onClick={close}>{say('common.close')}</Button>
    </>
  )
  return (
    <Banner tone={failures[step] ? 'danger' : 'info'} title={say(title)} actions={actions}>
      {say(step === 'looking' ? 'links.opening' : text)}
    </Banner>
  )
}
