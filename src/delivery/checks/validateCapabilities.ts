/**
 * What the message has that this cloud's Graph has no property for: a message kept elsewhere, or filled
 * in by a link, may bring it along. Graph would refuse the whole message (clouds.ts names the sources).
 */
import { filledHeaders } from '#compose/headers/headers.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { Capabilities } from '#config/clouds.ts'

import type { SendIntent } from '#delivery/core/sendState.ts'

type Needed = Pick<Capabilities, 'flag' | 'headers'>

/** In MIME headers stand in the message itself, and the flag does not travel at all. */
export function validateCapabilities(
  { flag, headers }: ComposedMessage,
  can: Needed,
  as: SendIntent['as'] = 'json',
): ValidationIssue[] {
  if (as === 'mime') return []
  const hasHeaders = filledHeaders(headers).length > 0
  return [
    ...(flag.on && !can.flag ? [noFlag] : []),
    ...(hasHeaders && !can.headers ? [noHeaders] : []),
  ]
}

const noFlag: ValidationIssue = {
  field: 'flag',
  textKey: 'deliver.cloudHasNoFlag',
  severity: 'blocks',
}
const noHeaders: ValidationIssue = {
  field: 'headers',
  textKey: 'deliver.cloudHasNoHeaders',
  severity: 'blocks',
}
