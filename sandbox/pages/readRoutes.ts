/** Looking behind the wire: what lies in a mailbox, and which requests came. JSON for tests and curl. */
import { Hono } from 'hono'
import type { LoggedRequest } from '#sandbox/mailbox/requestLog.ts'
import { findFolder, findMailbox } from './findMailbox.ts'
import type { PagesContext } from './pagesContext.ts'
import { shownMessage } from './shownMessage.ts'

export function readRoutes(context: PagesContext): Hono {
  return new Hono()
    .get('/accounts', (http) => http.json(context.store.accounts()))
    .get('/mailboxes/:address', (http) => {
      const mailbox = findMailbox(context, http.req.param('address'))
      const folder = http.req.query('folder')
      const messages = mailbox.list(folder && findFolder(mailbox, folder).id)
      return http.json(messages.map((message) => shownMessage(mailbox, message)))
    })
    .get('/log', (http) => http.json(context.store.log.filter(isWanted(http.req.query()))))
}

/** `address` and `method` as they are, `path` by a part, all without regard to case. */
function isWanted(query: Readonly<Record<string, string>>) {
  const { address = '', method = '', path = '' } = query
  const same = (one: string | null, wanted: string) =>
    wanted === '' || one?.toLowerCase() === wanted.toLowerCase()
  return (entry: LoggedRequest) =>
    same(entry.account, address) &&
    same(entry.method, method) &&
    entry.path.toLowerCase().includes(path.toLowerCase())
}
