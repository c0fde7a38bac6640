/** Asks for permission and sends a message as it is; called from the click itself. */
import type { Account } from '#auth/auth.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import type { Boot } from '#access/startup.ts'

export async function sendSmime(boot: Boot, sender: Account | undefined, raw: Blob) {
  if (boot.step !== 'ready') throw new AccessDenied('notSetUp')
  const mailbox = await boot.access.acquire(sender ?? boot.auth.accounts()[0], ['Mail.Send'])
  const { sendRawMime } = await import('#delivery/send/sendRawMime.ts')
  await sendRawMime(mailbox, raw)
}
