/** Who is signed in, in the corner of the page: the button that opens the card, which is fetched before long. */
import { useId, useRef, useState } from 'react'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Avatar } from '#ui/avatar/Avatar.tsx'
import type { AccountCardProps } from './AccountCard.tsx'
import './AccountButton.css'

const AccountCard = lazyComponent(
  async () => (await import('./AccountCard.tsx')).AccountCard,
  'soon',
)

type Props = Omit<AccountCardProps, 'id' | 'button' | 'isOpen' | 'onClose'>

export function AccountButton(props: Props) {
  const t = useTranslate()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState<boolean>()
  const { name } = props.current
  return (
    <>
      <button
        ref={button}
        type="button"
        className="account-button"
        aria-label={t('account.account', { name })}
        aria-haspopup="dialog"
        aria-expanded={isOpen === true}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Avatar name={name} photo={props.photo} />
      </button>
      {isOpen !== undefined && (
        <AccountCard {...props} {...{ id, button, isOpen }} onClose={() => setIsOpen(false)} />
      )}
    </>
  )
}
