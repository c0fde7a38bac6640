/** The address book. Addresses can be looked for whole only (Graph: list contacts). */
import { Hono } from 'hono'
import type { Contact } from '#sandbox/mailbox/contact.ts'
import type { GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { chosen } from '#sandbox/graph/answers/chosen.ts'
import type { View } from '#sandbox/graph/answers/messageView.ts'
import { listAnswer } from '#sandbox/graph/answers/page.ts'
import { badRequest } from '#sandbox/graph/rejections.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'

export const contactRoutes = new Hono<GraphEnv>().get('/', (call) => {
  requireScope(call, 'Contacts.Read')
  if (/(startswith|contains|endswith)\(\w+\/address/i.test(call.req.query('$filter') ?? '')) {
    throw badRequest('The filter on emailAddresses supports eq only.')
  }
  const { mailbox } = call.var
  return listAnswer(call, {
    context: metadata(call, `users('${mailbox.account.id}')/contacts`),
    items: mailbox.contacts,
    whole: contactView,
    view: (contact) => chosen(contactView(contact), call),
  })
})

function contactView({ id, displayName, address, companyName }: Contact): View {
  const [givenName, ...rest] = displayName.split(' ')
  return {
    id,
    displayName,
    givenName,
    surname: rest.join(' ') || null,
    companyName,
    emailAddresses: [{ name: displayName, address }],
  }
}
