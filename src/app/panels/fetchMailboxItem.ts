/** What is attached out of the mailbox: permission in the click, and only the one that is needed. */
import type { Account } from '#auth/auth.ts'
import type { FetchItem, ItemKind } from '#compose/attachments/MailboxItemField.tsx'
import type { Ready } from '#access/startup.ts'

const scopes: Readonly<Record<ItemKind, readonly string[]>> = {
  message: ['Mail.ReadWrite'],
  event: ['Calendars.Read'],
}

const calendarLink = /^\s*https:.*\/calendar\//i

export function fetchMailboxItem({ access }: Ready, sender: Account | undefined): FetchItem {
  return async (named, kind) => {
    // Why the calendar has to be read is said before anybody is asked.
    if (kind === 'message' && calendarLink.test(named)) return 'event'
    const { graph } = await access.acquire(sender, scopes[kind])
    const { fetchEvent, fetchItem } = await import('#delivery/open/fetchAttachableItem.ts')
    return kind === 'event' ? fetchEvent(graph, named) : fetchItem(graph, named)
  }
}
