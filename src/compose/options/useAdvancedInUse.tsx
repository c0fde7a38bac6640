/** Whether something among the advanced options is set, or Graph refused some of it. */
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isExtended } from '#compose/openExtension/openExtension.ts'

export function useAdvancedInUse(message: ComposedMessage): boolean {
  const refusals = [
    useServerRejectionAt('headers'),
    useServerRejectionAt('mentions'),
    useServerRejectionAt('openExtension'),
    useServerRejectionAt('extendedProperties'),
  ]
  const { headers, mentions, openExtension, extendedProperties } = message
  return (
    isExtended(openExtension) ||
    [headers, mentions, extendedProperties].some(({ length }) => length > 0) ||
    refusals.some(Boolean)
  )
}
