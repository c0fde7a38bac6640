/** Adele's mailbox in the sandbox, with a few drafts and messages in it, and somebody who reads it. */
import { useEffect, useState, type ReactNode } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import type { Graph } from '#graph/http/client.ts'
import { toReader } from '#session/toMailboxContext.ts'
import { adele } from '#testing/fakeAuth.ts'
import type { World as Made } from './createWorld.ts'
import { World } from './World.tsx'

type Props = { children: (reader: Reader, world: Made) => ReactNode }

export function Mailbox({ children }: Props) {
  return <World>{(world) => <Filled world={world}>{children}</Filled>}</World>
}

function Filled({ world, children }: Props & { world: Made }) {
  const { access, config } = world.ready
  const [reader] = useState(() => toReader(config, adele, access.silentGraphOf(adele)))
  const [isFilled, setIsFilled] = useState(false)
  useEffect(() => {
    void fillOnce(reader.graph).then(() => setIsFilled(true))
  }, [reader])
  return isFilled && children(reader, world)
}

const person = (name: string, address: string) => ({ emailAddress: { name, address } })
const alex = person('Alex Wilber', 'AlexW@contoso.com')
const me = person(adele.name, adele.address)
const text = (content: string) => ({ contentType: 'text', content })
const file = {
  '@odata.type': '#microsoft.graph.fileAttachment',
  ...{ name: 'Budget.csv', contentBytes: btoa('May;12') },
}

const drafts = [
  { subject: 'Quarterly report', toRecipients: [alex], body: text('The numbers are attached.') },
  { subject: '', body: text('A line without a subject, and longer than there is room for.') },
  { subject: 'تقرير المبيعات', toRecipients: [person('نور الهاشمي', 'nour@contoso.com')] },
  { subject: 'Budget', toRecipients: [alex, me], attachments: [file] },
]

let filled: Promise<void> | undefined

/** Of several frames that open at once, one does it. */
function fillOnce(graph: Graph): Promise<void> {
  const locks: LockManager | undefined = navigator.locks
  filled ??= locks ? locks.request('playground', () => fill(graph)) : fill(graph)
  return filled
}

async function fill(graph: Graph): Promise<void> {
  const read = { scopes: ['Mail.ReadWrite'], path: '/me/mailFolders/drafts/messages?$top=1' }
  const { value } = await graph<{ value: readonly unknown[] }>({ method: 'GET', ...read })
  if (value.length > 0) return
  for (const body of drafts) {
    await graph({ method: 'POST', path: '/me/messages', scopes: ['Mail.ReadWrite'], body })
  }
  for (const message of drafts.slice(0, 2)) {
    const body = { message: { ...message, toRecipients: [me] }, saveToSentItems: false }
    await graph({ method: 'POST', path: '/me/sendMail', scopes: ['Mail.Send'], body })
  }
}
