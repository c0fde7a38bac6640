/**
 * The rows of an open menu, in groups: arrow keys, Home, End, first letters, Escape. Each choice closes
 * the menu, and its button has the focus again. What can't be chosen now says why.
 */
import { Fragment, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { OpenMenu } from './MenuButton.tsx'
import { useMenuPlace } from './useMenuPlace.tsx'
import './MenuList.css'

export type MenuItem = {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  /** Shown at the row's end, such as a shortcut. */
  readonly detail?: string | undefined
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly onChoose: () => void
}

export type MenuGroup = { readonly heading?: string; readonly items: readonly MenuItem[] }

type Props = { menu: OpenMenu; groups: readonly MenuGroup[] }

export function MenuList({ menu, groups }: Props) {
  const { id, label, opened, button, onLeave, onClose } = menu
  const list = useRef<HTMLDivElement>(null)
  useMenuPlace(list, button)
  useEffect(() => {
    const rows = rowsOf(list.current)
    rows.at(opened === 'first' ? 0 : -1)?.focus()
  }, [opened])

  function press(event: KeyboardEvent) {
    // The browser goes on from the button.
    if (event.key === 'Tab') return onClose()
    const row = rowFor(event.key, rowsOf(list.current))
    if (!row && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (row) row.focus()
    else onClose()
  }

  return (
    <div
      ref={list}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="menu"
      onKeyDown={press}
      onBlur={({ relatedTarget }) => {
        const isInside = list.current?.contains(relatedTarget)
        if (!isInside && relatedTarget !== button) onLeave()
      }}
    >
      {groups.map(({ heading, items }, index) => (
        <Fragment key={index}>
          {index > 0 && <div role="separator" className="menu-line" />}
          <div role="group" aria-label={heading} className="menu-group">
            {heading && (
              <div aria-hidden className="menu-heading">
                {heading}
              </div>
            )}
            {items.map((item) => (
              <Row key={item.id} {...{ item, onClose }} />
            ))}
          </div>
        </Fragment>
      ))}
    </div>
  )
}

function Row({ item, onClose }: { item: MenuItem; onClose: () => void }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="menu-item"
      aria-disabled={item.isDisabled}
      aria-keyshortcuts={item.shortcut}
      onClick={() => {
        if (item.isDisabled) return
        onClose()
        item.onChoose()
      }}
    >
      {item.icon}
      <span className="menu-item-label">{item.label}</span>
      {item.detail && (
        <span aria-hidden className="menu-item-detail">
          {item.detail}
        </span>
      )}
    </button>
  )
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
}

/** The row a key goes to, from where the focus is. */
function rowFor(key: string, rows: readonly HTMLElement[]): HTMLElement | undefined {
  const at = rows.findIndex((row) => row === document.activeElement)
  if (key === 'ArrowDown') return rows[(at + 1) % rows.length]
  if (key === 'ArrowUp') return rows.at(at <= 0 ? -1 : at - 1)
  if (key === 'Home') return rows[0]
  if (key === 'End') return rows.at(-1)
  if (key.length !== 1 || key === ' ') return undefined
  const following = [...rows.slice(at + 1), ...rows.slice(0, at + 1)]
  return following.find((row) => row.textContent.toLowerCase().startsWith(key.toLowerCase()))
}
