/** What is worth knowing about a recipient before sending (Graph: user: getMailTips). */
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import type { View } from '#sandbox/graph/answers/messageView.ts'
import { parameter, readJson } from '#sandbox/graph/requests/readBody.ts'
import { invalidArgument } from '#sandbox/graph/rejections.ts'
import { readEnum, readText, readTexts } from '#sandbox/graph/requests/readValue.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'

const options = [
  'automaticReplies', 'mailboxFullStatus', 'customMailTip', 'externalMemberCount',
  'totalMemberCount', 'maxMessageSize', 'deliveryRestriction', 'moderationStatus',
  'recipientScope', 'recipientSuggestions',
] as const // prettier-ignore

type Option = (typeof options)[number]

export async function getMailTips(call: GraphCall) {
  requireScope(call, 'Mail.Read')
  const json = await readJson(call)
  const addresses = readTexts(parameter(json, 'emailAddresses'))
  const wanted = readText(parameter(json, 'mailTipsOptions'))
  if (addresses.length === 0 || wanted === '') throw invalidArgument()
  const names = wanted.split(',').map((name) => readEnum(name.trim(), options))
  const context = metadata(call, 'Collection(microsoft.graph.mailTips)')
  return call.json({
    '@odata.context': context,
    value: addresses.map((address) => mailTips(call, address, names)),
  })
}

function mailTips(call: GraphCall, address: string, names: readonly Option[]): View {
  const account = call.var.sandbox.store.findAccount(address)
  const tips: Record<Option, View> = {
    automaticReplies: { automaticReplies: { message: account?.automaticReply ?? '' } },
    mailboxFullStatus: { mailboxFull: false },
    customMailTip: { customMailTip: '' },
    externalMemberCount: { externalMemberCount: account ? 0 : 1 },
    totalMemberCount: { totalMemberCount: 1 },
    maxMessageSize: { maxMessageSize: call.var.sandbox.store.limits.messageBytes },
    deliveryRestriction: { deliveryRestricted: false },
    moderationStatus: { isModerated: false },
    recipientScope: { recipientScope: account ? 'internal' : 'external' },
    recipientSuggestions: { recipientSuggestions: [] },
  }
  return {
    emailAddress: { name: account?.name ?? '', address },
    ...Object.assign({}, ...names.map((name) => tips[name])),
  }
}
