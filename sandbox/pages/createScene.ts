/** The pages and controls over a store of their own: the scene of their tests. */
import { createFaults } from '#sandbox/faults/faults.ts'
import { newMessage } from '#sandbox/mailbox/newMessage.ts'
import { createStore } from '#sandbox/mailbox/store.ts'
import type { MessageContent } from '#sandbox/mailbox/message.ts'
import { createSignInState } from '#sandbox/signIn/signInState.ts'
import { createTokens } from '#sandbox/tokens.ts'
import { createPagesApp } from './pagesApp.ts'

export const adele = 'AdeleV@contoso.com'
export function createScene() {
  const now = () => new Date('2026-03-01T12:00:00Z')
  const store = createStore()
  const tokens = createTokens(now)
  const signIn = createSignInState(now)
  const faults = createFaults({ accountOf: () => adele, expireTokens: tokens.expireNow })
  const origins = { app: 'http://a.test', graph: 'http://g.test', upload: 'http://u.test' }
  const app = createPagesApp({
    ...{ store, tokens, signIn, faults, origins, now },
    isOneBrowser: false,
  })
  const account = store.addAccount({ name: 'Adele Vance', address: adele })
  const mailbox = store.mailbox(account.id)

  const ask = (path: string, init?: RequestInit) => app.request(path, init)
  const post = (path: string, body: object) =>
    ask(path, { method: 'POST', body: JSON.stringify(body) })
  const press = (path: string, fields: Record<string, string>) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) })
  function keep(content: Partial<MessageContent>, folder = 'sentitems') {
    const request = { method: 'POST', path: '/v1.0/me/sendMail', body: { message: content } }
    const folderId = mailbox.folderId(folder as 'drafts')
    return mailbox.put(newMessage(content, { folderId, now: now(), request }))
  }
  return { store, tokens, signIn, faults, ask, post, press, keep, account, mailbox }
}
