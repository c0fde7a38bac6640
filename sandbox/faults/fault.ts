/**
 * One thing that shall go wrong: which requests it meets, how often, and what happens to them.
 *
 * Plain JSON, so that a test, a page and curl can all write it. Unknown keys are refused: a fault
 * that is misspelled would otherwise silently never happen.
 */
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.string()

const match = v.strictObject({
  /** Without it every method but OPTIONS: browsers show nothing of a preflight that fails. */
  method: v.optional(text),
  /** A part of the path: `*` is anything but a slash, a first `^` its start, a last `$` its end. */
  path: v.optional(text),
  account: v.optional(text),
})

const what = v.strictObject({
  /** Without a status the true answer is given, with the changes below. */
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  code: v.optional(text),
  message: v.optional(text),
  /** Seconds, or an HTTP date. */
  retryAfter: v.optional(v.union([v.number(), text])),
  body: v.optional(v.picklist(['graph', 'empty', 'text'])),
  /** Whether the request is obeyed before it fails. */
  when: v.optional(v.picklist(['before', 'after'])),
  dropConnection: v.optional(v.boolean()),
  withoutCors: v.optional(v.boolean()),
  delayMs: v.optional(count),
  /** The answer waits until POST /sandbox/faults/release. */
  hold: v.optional(v.boolean()),
  headers: v.optional(v.record(text, text)),
  withoutHeaders: v.optional(v.array(text)),
  /** The account's tokens expire at this moment. */
  expireTokens: v.optional(v.boolean()),
  /** Something the mailbox does, not the wire: the graph handlers ask for it by name. */
  mailbox: v.optional(v.picklist(['stuckDraft', 'sameIdAfterSend', 'ignoredDeferral'])),
})

const schema = v.strictObject({
  match: v.optional(match, {}),
  times: v.optional(v.union([v.pipe(count, v.minValue(1)), v.literal('always')]), 1),
  /** So many matching requests pass before the first one is met. */
  skip: v.optional(count, 0),
  /** Of the matching requests only this share, chosen by the seed and therefore repeatable. */
  rate: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
  seed: v.optional(count, 1),
  what,
})

export type Fault = v.InferOutput<typeof schema>
export type FaultInput = v.InferInput<typeof schema>
export type FaultEffect = Fault['what']
export type MailboxFault = NonNullable<FaultEffect['mailbox']>

export function parseFault(input: unknown): { fault: Fault } | { problem: string } {
  const result = v.safeParse(schema, input)
  if (result.success) return { fault: result.output }
  const [issue] = result.issues
  return { problem: `A fault's ${v.getDotPath(issue) ?? 'JSON'} is wrong: ${issue.message}.` }
}
