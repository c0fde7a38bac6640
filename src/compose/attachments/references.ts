/**
 * A link to a file elsewhere, as it is filled in before it is attached (Graph: referenceAttachment;
 * its properties exist in beta only).
 */
import type { GraphReference } from '#graph/types.ts'
import type { TextKey } from '#i18n/texts.ts'
import type { ReferenceAttachment } from './attachments.ts'

export const providers = [
  'oneDriveBusiness',
  'oneDriveConsumer',
  'dropbox',
  'other',
] as const satisfies readonly GraphReference['providerType'][]

export const permissions = [
  'view',
  'edit',
  'anonymousView',
  'anonymousEdit',
  'organizationView',
  'organizationEdit',
  'other',
] as const satisfies readonly GraphReference['permission'][]

export type ReferenceForm = {
  readonly name: string
  readonly sourceUrl: string
  readonly providerType: GraphReference['providerType']
  readonly permission: GraphReference['permission']
}

export const blankReference: ReferenceForm = {
  name: '',
  sourceUrl: '',
  providerType: 'oneDriveBusiness',
  permission: 'view',
}

export type ReferenceFaults = { readonly name?: TextKey; readonly sourceUrl?: TextKey }

export function referenceFaults({ name, sourceUrl }: ReferenceForm): ReferenceFaults {
  const address = sourceUrl.trim()
  const isLink = /^https:\/\//i.test(address) && URL.canParse(address)
  return {
    ...(name.trim() === '' && { name: 'references.nameMissing' }),
    ...(!isLink && { sourceUrl: 'references.addressForm' }),
  }
}

export function toReferenceAttachment(form: ReferenceForm, id: string): ReferenceAttachment {
  const { name, sourceUrl, providerType, permission } = form
  const reference = { sourceUrl: sourceUrl.trim(), providerType, permission, isFolder: false }
  return { id, name: name.trim(), contentType: 'application/octet-stream', size: 0, reference }
}
