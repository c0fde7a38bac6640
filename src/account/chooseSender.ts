/** From now on the open message is from this account; `as`: from another address than its own. */
import type { Account } from '#auth/auth.ts'
import type { Sender } from '#compose/sender/sender.ts'
import type { SessionStore } from '#session/composeSession.ts'

export type ChooseSender = (account: Account, as?: Sender) => void

export function chooseSender(session: SessionStore): ChooseSender {
  return (account, as = null) => {
    const { message, edit } = session.getState().current.store.getState()
    if (message.sender !== as) edit({ type: 'propertiesSet', properties: { sender: as } })
    session.setState({ from: account })
  }
}
