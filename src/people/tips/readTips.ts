/** Mail tips as Graph gives them, checked field by field: what is missing or odd says nothing (Graph: mailTips resource). */
import type { Tips } from '#compose/recipients/info/info.ts'

type Time = { readonly dateTime?: unknown; readonly timeZone?: unknown } | null

export type GraphTips = {
  readonly emailAddress?: { readonly address?: string | null } | null
  readonly automaticReplies?: {
    readonly message?: unknown
    readonly scheduledEndTime?: Time
  } | null
  readonly mailboxFull?: unknown
  readonly deliveryRestricted?: unknown
  readonly isModerated?: unknown
  readonly totalMemberCount?: unknown
  readonly externalMemberCount?: unknown
  readonly recipientScope?: unknown
  readonly error?: unknown
}

export type ReadTips = Tips & { readonly isExternal: boolean | undefined }

export async function readTips(tips: GraphTips, now: Date): Promise<ReadTips> {
  const count = (value: unknown) => (typeof value === 'number' && value > 0 ? value : undefined)
  return {
    away: await readAway(tips.automaticReplies, now),
    isFull: tips.mailboxFull === true,
    isRestricted: tips.deliveryRestricted === true,
    isModerated: tips.isModerated === true,
    memberCount: count(tips.totalMemberCount),
    externalCount: count(tips.externalMemberCount),
    isExternal: readScope(tips.recipientScope),
  }
}

/** Graph spells it as flags: “internal”, “external, externalPartner”. */
function readScope(scope: unknown): boolean | undefined {
  if (typeof scope !== 'string' || scope === '' || scope === 'none') return undefined
  return !/\binternal\b/.test(scope)
}

async function readAway(replies: GraphTips['automaticReplies'], now: Date): Promise<Tips['away']> {
  const message = replies?.message
  if (typeof message !== 'string' || message.trim() === '') return undefined
  const text = await plainText(message)
  const until = readTime(replies?.scheduledEndTime ?? null)
  return text === '' || (until && new Date(until) < now) ? undefined : { text, until }
}

/** Only UTC is given here; a time of another zone is not guessed at, and one far away means “until further notice”. */
function readTime(time: Time): string | undefined {
  if (typeof time?.dateTime !== 'string' || time.timeZone !== 'UTC') return undefined
  const date = new Date(`${time.dateTime.slice(0, 19)}Z`)
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 2000
    ? undefined
    : date.toISOString()
}

/** Outlook writes HTML. It is shown as text, and the code that reads it is fetched only now. */
async function plainText(message: string): Promise<string> {
  if (!/<\w/.test(message)) return message.trim()
  const { parseInert } = await import('#compose/body/html/parseInert.ts')
  const lines = message.replace(/<(br|\/(?:p|div|li|tr|h\d))\b/gi, '\n<$1')
  const { textContent } = parseInert(lines)
  return (textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
