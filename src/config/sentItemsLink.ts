/**
 * Sent Items in Outlook on the web. Graph gives no link to a message that goes by sendMail; what was sent last is
 * first in that folder. Only where the mailbox is Microsoft's: elsewhere nobody knows its Outlook.
 */
import { clouds, type Cloud } from './clouds.ts'
import type { Config } from './config.ts'

/** Where the webLink of a message leads to in each cloud (Graph: message resource, webLink). */
const outlook: Readonly<Record<Cloud, string>> = {
  global: 'https://outlook.office.com',
  usGovL4: 'https://outlook.office365.us',
  usGovL5: 'https://outlook-dod.office365.us',
  china: 'https://partner.outlook.cn',
}

/** The tenant of personal Microsoft accounts (Entra: ID token claims reference, tid). */
const personal = '9188040d-6c67-4c5b-b112-36a304b66dad'

export function sentItemsLink(
  { cloud, graphUrl }: Pick<Config, 'cloud' | 'graphUrl'>,
  tenantId: string | undefined,
): string | undefined {
  if (!graphUrl.startsWith(`${clouds[cloud].graph}/`)) return undefined
  if (tenantId === personal) return 'https://outlook.live.com/mail/0/sentitems'
  return `${outlook[cloud]}/mail/sentitems`
}
