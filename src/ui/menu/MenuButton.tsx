/**
 * A button that opens a menu of things to do (WAI-ARIA APG: menu button). The list is drawn by `list`,
 * so that it can be fetched late (MenuList.tsx).
 */
import { useId, useState, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react'
import { IconButton } from '#ui/IconButton.tsx'

/** An open menu: where it belongs, and how it closes. */
export type OpenMenu = {
  readonly id: string
  readonly label: string
  /** Which row has the focus at first. */
  readonly opened: 'first' | 'last'
  readonly button: HTMLButtonElement | null
  /** Closes it; the focus is elsewhere already. */
  readonly onLeave: () => void
  /** Closes it, and gives the button the focus. */
  readonly onClose: () => void
}

type Props = Omit<ComponentProps<typeof IconButton>, 'onClick' | 'list'> & {
  list: (menu: OpenMenu) => ReactNode
}

export function MenuButton({ list, ...rest }: Props) {
  const id = useId()
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  const [opened, setOpened] = useState<OpenMenu['opened']>()
  const onLeave = () => setOpened(undefined)

  function press(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last')
  }

  function onClose() {
    onLeave()
    button?.focus()
  }

  return (
    <>
      <IconButton
        ref={setButton}
        aria-haspopup="menu"
        aria-expanded={opened !== undefined}
        aria-controls={opened ? id : undefined}
        onClick={() => setOpened(opened ? undefined : 'first')}
        onKeyDown={press}
        {...rest}
      />
      {opened && list({ id, label: rest.label, opened, button, onLeave, onClose })}
    </>
  )
}
