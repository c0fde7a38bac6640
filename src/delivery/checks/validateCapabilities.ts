/**
 * What the letter has that this cloud's Graph has no property for: a letter kept elsewhere, or filled
 * in by a link, may bring it along. Graph would refuse the whole letter (clouds.ts names the sources).
 */
import { filledHeaders } from '#compose/headers/headers.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { Problem } from '#compose/field/validationIssue.ts'
import type { Abilities } from '#config/clouds.ts'

import type { SendIntent } from '#delivery/core/sendState.ts'

type Asked = Pick<Abilities, 'flag' | 'headers'>

/** In MIME headers stand in the message itself, and the flag does not travel at all. */
export function abilityProblems(
  { flag, headers }: ComposedMessage,
  can: Asked,
  as: SendIntent['as'] = 'json',
): Problem[] {
  if (as === 'mime') return []
  const hasHeaders = filledHeaders(headers).length > 0
  return [
    ...(flag.on && !can.flag ? [noFlag] : []),
    ...(hasHeaders && !can.headers ? [noHeaders] : []),
  ]
}

const noFlag: Problem = { at: 'flag', says: 'deliver.cloudHasNoFlag', weight: 'blocks' }
const noHeaders: Problem = { at: 'headers', says: 'deliver.cloudHasNoHeaders', weight: 'blocks' }
