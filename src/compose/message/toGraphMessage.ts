/**
 * The one place where our message becomes Graph's.
 *
 * Pure: the same message always gives the same JSON, and what is not set is left out.
 * Attachments travel by requests of their own, and saveToSentItems stands beside the message
 * (`delivery/`), so neither is here.
 */
import { toGraphBody } from '#compose/body/body.ts'
import { toGraphProperties } from '#compose/extendedProperties/extendedProperties.ts'
import { toGraphFlag } from '#compose/flag/flag.ts'
import { toGraphHeaders } from '#compose/headers/headers.ts'
import { toGraphMapi, type MapiPropertyName } from '#compose/mapi/mapiProperties.ts'
import { toGraphMentions } from '#compose/mentions/mentions.ts'
import { toGraphExtensions } from '#compose/openExtension/openExtension.ts'
import { toGraphReceipts } from '#compose/receipts/receipts.ts'
import { toGraphRecipients } from '#compose/recipients/recipients.ts'
import { toGraphFrom } from '#compose/sender/sender.ts'
import type { GraphMessage } from '#graph/types.ts'
import type { ComposedMessage } from './message.ts'

export function toGraphMessage(message: ComposedMessage): GraphMessage {
  const { attachments, saveToSentItems, ...travels } = message
  const { subject, importance, receipts, ...fields } = travels
  const { to, cc, bcc, body, flag, headers, ...others } = fields
  const { replyTo, sender, categories, openExtension, mentions, ...properties } = others
  const { extendedProperties, ...mapi } = properties
  mapi satisfies Record<MapiPropertyName, unknown> // a new property that is not mapped stops the build
  return {
    ...(subject && { subject }),
    ...given('body', toGraphBody(body)),
    ...given('toRecipients', toGraphRecipients(to)),
    ...given('ccRecipients', toGraphRecipients(cc)),
    ...given('bccRecipients', toGraphRecipients(bcc)),
    ...(importance !== 'normal' && { importance }),
    ...given('flag', toGraphFlag(flag)),
    ...given('internetMessageHeaders', toGraphHeaders(headers)),
    ...toGraphReceipts(receipts),
    ...given('replyTo', toGraphRecipients(replyTo)),
    ...given('from', toGraphFrom(sender)),
    ...given('categories', categories),
    ...given('singleValueExtendedProperties', [
      ...toGraphMapi(mapi),
      ...toGraphProperties(extendedProperties),
    ]),
    ...given('extensions', toGraphExtensions(openExtension)),
    ...given('mentions', toGraphMentions(mentions)),
  }
}

/** The property, unless there is nothing to say: Graph refuses an empty list of headers. */
function given<Name extends keyof GraphMessage>(
  name: Name,
  value: GraphMessage[Name],
): GraphMessage {
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0)
  return isEmpty ? {} : { [name]: value }
}
