/** For tests: the panel and the chips over one message. */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { messageReducer, type MessageEdit } from '#compose/message/messageReducer.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { MessageOptions } from '#compose/options/MessageOptions.tsx'
import type { ComposerEnvironment } from '#compose/options/environment.ts'
import { OptionChips } from '#compose/options/OptionChips.tsx'

const openName = 'Options'
const environment = { now: () => '2023-08-30T12:13', zone: 'America/New_York', newId: () => 'new' }

type More = Partial<ComposerEnvironment>

export function setUp(first: ComposedMessage = emptyMessage, more: More = {}) {
  const seen = { message: first }
  function Page() {
    const [message, setMessage] = useState(first)
    const [isOpen, setIsOpen] = useState(false)
    seen.message = message
    const edit = (change: MessageEdit) => setMessage((before) => messageReducer(before, change))
    return (
      <>
        <button onClick={() => setIsOpen(true)}>{openName}</button>
        <OptionChips message={message} onOption={() => undefined} onEdit={edit} />
        {isOpen && (
          <MessageOptions
            message={message}
            environment={{ ...environment, ...more }}
            onEdit={edit}
            onClose={() => setIsOpen(false)}
          />
        )}
      </>
    )
  }
  render(<Page />, { wrapper: I18nProvider })
  return seen
}

export const openButton = () => screen.getByRole('button', { name: 'Options' })
export const open = () => userEvent.click(openButton())
export const box = (name: string) => screen.getByRole('checkbox', { name })
const panel = () => within(screen.getByRole('region', { name: 'Message options' }))
/** A property of the list whose value opens something, by its name and value. */
export const row = (name: string | RegExp) => panel().getByRole('button', { name })
export const openAdvanced = () => userEvent.click(screen.getByText('Advanced'))
