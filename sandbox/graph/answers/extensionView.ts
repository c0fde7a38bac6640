/** An open extension as Graph shows it: its id is the type's name and its own. */
import type { OpenExtension } from '#sandbox/mailbox/message.ts'

const typeName = 'microsoft.graph.openTypeExtension'

export const extensionView = (extension: OpenExtension) => ({
  '@odata.type': `#${typeName}`,
  ...extension,
  id: extensionId(extension),
})

export const extensionId = ({ extensionName }: OpenExtension) => `${typeName}.${extensionName}`
