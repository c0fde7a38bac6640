/** The pages below /sandbox/mailbox: a mailbox, a message, its body, its files and its MIME. */
import { Hono } from 'hono'
import { writeMime } from '#sandbox/mailbox/writeMime.ts'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'
import { bodyFrame } from './bodyFrame.ts'
import { findFolder, findMailbox, findMessage } from './findMailbox.ts'
import { mailboxPage } from './mailboxPage.ts'
import { pageLinks } from './pageLinks.ts'
import { messagePage } from './messagePage.ts'
import type { PagesContext } from './pagesContext.ts'
import { refuse } from './readInput.ts'

const biggestShownBytes = 4 * 1024 * 1024

const messagePath = '/mailbox/:address/message/:id'

export function mailboxRoutes(context: PagesContext): Hono {
  const { isOneBrowser } = context
  const links = pageLinks(context)
  function find(address: string, id: string) {
    const mailbox = findMailbox(context, address)
    return { mailbox, message: findMessage(mailbox, id) }
  }

  return new Hono()
    .get('/mailbox/:address', (http) => {
      const mailbox = findMailbox(context, http.req.param('address'))
      const folder = http.req.query('folder')
      return http.html(
        mailboxPage({ links, mailbox }, folder ? findFolder(mailbox, folder) : undefined),
      )
    })
    .get(messagePath, async (http) => {
      const { mailbox, message } = find(http.req.param('address'), http.req.param('id'))
      return http.html(
        messagePage({ links, mailbox, isOneBrowser }, message, await shownMime(message)),
      )
    })
    .get(`${messagePath}/body`, (http) =>
      bodyFrame(find(http.req.param('address'), http.req.param('id')).message),
    )
    .get(`${messagePath}/mime`, async (http) => {
      const { message } = find(http.req.param('address'), http.req.param('id'))
      return download(await writeMime(message), `${message.subject || 'message'}.eml`)
    })
    .get(`${messagePath}/attachments/:file`, (http) => {
      const { message } = find(http.req.param('address'), http.req.param('id'))
      const file = message.attachments.find(({ id }) => id === http.req.param('file'))
      if (!file) refuse('There is no such attachment.', 404)
      return download(file.bytes, file.name)
    })
}

async function shownMime(message: StoredMessage): Promise<string | undefined> {
  const size = message.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (size > biggestShownBytes) return undefined
  return new TextDecoder().decode(await writeMime(message))
}

/** Always as a file, whatever it is: nothing that came by mail is opened on this origin. */
function download(bytes: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${headerName(name)}`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

const headerName = (name: string) =>
  encodeURIComponent(name.replace(/\p{Surrogate}/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
