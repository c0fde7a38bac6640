/**
 * MSAL's events that also come from other tabs, held back for a moment.
 *
 * With localStorage a tab learns of an account by two messages: "there is one", and its data, which
 * it then decrypts. Who asks MSAL for accounts in between finds an account without data, and MSAL
 * thereupon strikes it from the list all tabs share. msal-react asks at the first message.
 * What this tab does itself is told at once by events of its own, such as ACQUIRE_TOKEN_SUCCESS.
 */
import { EventType, type IPublicClientApplication } from '@azure/msal-browser'

const delayedTypes: readonly EventType[] = [
  EventType.LOGIN_SUCCESS,
  EventType.LOGOUT_SUCCESS,
  EventType.ACTIVE_ACCOUNT_CHANGED,
]
const delayMs = 300

/** The same client, seen through its events. */
export function withDelayedEvents(client: IPublicClientApplication): IPublicClientApplication {
  const addEventCallback: typeof client.addEventCallback = (callback, types) =>
    client.addEventCallback((message) => {
      if (delayedTypes.includes(message.eventType)) setTimeout(() => callback(message), delayMs)
      else callback(message)
    }, types)
  const delayed = Object.create(client) as IPublicClientApplication
  return Object.assign(delayed, { addEventCallback })
}
