/** A message or a page of messages as the answer to a call: $select, $expand, etag and context. */
import type { StoredMessage } from '#sandbox/mailbox/message.ts'
import { wholeAttachment } from './attachmentView.ts'
import { extensionView } from './extensionView.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { betaView, shownByDefault, shownOnRequest, wholeMessage, type View } from './messageView.ts'
import { badRequest, unknownSelection } from '#sandbox/graph/rejections.ts'
import { hasScope } from '#sandbox/graph/scopes.ts'

export function messageView(message: StoredMessage, call: GraphCall): View {
  const whole = wholeMessage(message, call)
  const select = selectedNames(call)
  const names = (select ?? shownByDefault).filter((name) => isShown(name, call))
  const shown = names
    .filter((name) => select || !['from', 'sender'].includes(name) || whole[name] !== null)
    .map((name) => [name, whole[name] ?? null])
  return {
    '@odata.etag': etag(message),
    ...(select && { id: whole['id'] }),
    ...Object.fromEntries(shown),
    ...(call.var.version === 'beta' && !select && betaView(message, call.var.caller.address)),
    ...expanded(message, call),
  }
}

export const etag = ({ changeKey }: StoredMessage) => `W/"${changeKey}"`

export function metadata(call: GraphCall, path: string): string {
  return `${call.var.sandbox.origins.graph}/${call.var.version}/$metadata#${path}`
}

export function messageAnswer(message: StoredMessage, call: GraphCall, status: 200 | 201 = 200) {
  const context = metadata(call, `users('${call.var.mailbox.account.id}')/messages/$entity`)
  if (status === 201) {
    const { origins } = call.var.sandbox
    const owner = `${origins.graph}/${call.var.version}/users('${call.var.mailbox.account.id}')`
    call.header('Location', `${owner}/messages('${encodeURIComponent(message.id)}')`)
  }
  call.header('ETag', etag(message))
  return call.json({ '@odata.context': context, ...messageView(message, call) }, status)
}

/** With Mail.ReadBasic alone the body and what belongs to it stay hidden. */
function isShown(name: string, call: GraphCall) {
  const { token, sandbox } = call.var
  if (sandbox.cloud === 'china' && ['flag', 'internetMessageHeaders'].includes(name)) return false
  const isContent = ['body', 'bodyPreview', 'uniqueBody'].includes(name)
  const readsAll = ['Mail.Read', 'Mail.Read.Shared'].some((scope) => hasScope(token.scopes, scope))
  return readsAll || !isContent
}

function selectedNames(call: GraphCall): string[] | undefined {
  const select = call.req.query('$select')
  if (!select) return undefined
  const names = select.split(',').map((name) => name.trim())
  const unknown = names.find((name) => ![...shownByDefault, ...shownOnRequest].includes(name))
  if (unknown === undefined) return names
  throw unknownSelection(unknown, 'message')
}

function expanded(message: StoredMessage, call: GraphCall): View {
  const parts = splitTopLevel(call.req.query('$expand') ?? '')
  return Object.fromEntries(parts.flatMap((part) => expandedPart(part, message)))
}

function expandedPart(part: string, message: StoredMessage): [string, unknown][] {
  const [, name = '', options = ''] = /^(\w+)(?:\((.*)\))?$/.exec(part) ?? []
  switch (name) {
    case 'attachments':
      return [[name, message.attachments.map((one) => wholeAttachment(one))]]
    case 'extensions':
      return [[name, message.extensions.map(extensionView)]]
    case 'singleValueExtendedProperties':
    case 'multiValueExtendedProperties': {
      if (!/\$filter=/i.test(options)) throw expandWithoutFilter(name)
      const found = message[name].filter(({ id }) => isRequested(id, options))
      return found.length > 0 ? [[name, found]] : []
    }
    default:
      throw badRequest(
        `Parsing OData Select and Expand failed: Could not find a property named '${name || part}' on type 'microsoft.graph.message'.`,
      )
  }
}

/** The service shows only the properties named in the filter, whatever their case. */
function isRequested(id: string, options: string): boolean {
  const ids = [...options.matchAll(/id eq '((?:[^']|'')*)'/g)].map(([, name = '']) => name)
  return ids.some((name) => name.replaceAll("''", "'").toLowerCase() === id.toLowerCase())
}

/** Graph: extended properties are only shown when each is named. The code is a guess. */
const expandWithoutFilter = (name: string) =>
  new GraphError(
    400,
    'ErrorInvalidUrlQuery',
    `The $expand of '${name}' needs a $filter that names the properties.`,
  )

function splitTopLevel(text: string): string[] {
  const parts = text.match(/(?:\w+)(?:\((?:'(?:[^']|'')*'|[^()']|\([^()]*\))*\))?/g) ?? []
  return text.trim() === '' ? [] : parts
}
