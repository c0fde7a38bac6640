/** A message from somebody else in the inbox of whoever the journey is about. */
import type { APIRequestContext } from '@playwright/test'
import { newPerson } from './fixtures.ts'
import { OtherProgram } from './OtherProgram.ts'
import { SandboxControl, type Person } from './SandboxControl.ts'

const person = ({ name, address }: Person) => ({ emailAddress: { address, name } })

export type Scene = { request: APIRequestContext; graphOrigin: string; person: Person }

/** Robin gets a message from somebody who wrote to a third person too; both are new here. */
export async function receiveMessage(
  { request, graphOrigin, person: robin }: Scene,
  content: string,
) {
  const [author, third] = [newPerson('Kim Author'), newPerson('Sam Third')]
  const mailboxes = [author, third].map((one) => new SandboxControl(request, graphOrigin, one))
  for (const mailbox of mailboxes) await mailbox.addAccount()
  const program = new OtherProgram(request, graphOrigin, author.address)
  const message = {
    subject: 'Question',
    body: { contentType: 'html', content },
    toRecipients: [person(robin), person(third)],
  }
  await program.ask('/me/sendMail', { method: 'POST', body: { message } })
  const [control] = mailboxes
  const [received] = await control!.messages('inbox', robin.address)
  return { author, third, control: control!, received: received! }
}
