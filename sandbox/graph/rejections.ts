/** The refusals of Graph that have more than one cause, with the sentences seen in the wild. */
import { GraphError } from './graphError.ts'

export const accessDenied = () =>
  new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')

/** Of the directory rather than of Exchange. */
export const insufficientPrivileges = () =>
  new GraphError(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  )

export const unknownResource = (name: string) =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`,
  )

export const itemNotFound = () =>
  new GraphError(
    404,
    'ErrorItemNotFound',
    'The specified object was not found in the store., Item not found.',
  )

export const invalidArgument = (message = 'The request is invalid.') =>
  new GraphError(400, 'ErrorInvalidArgument', message)

export const badRequest = (message: string) => new GraphError(400, 'BadRequest', message)

export const cannotRead = () =>
  new GraphError(400, 'RequestBodyRead', 'Cannot read the request body.')

export const cannotDeserialize = () =>
  new GraphError(400, 'UnableToDeserializePostBody', 'were unable to deserialize ')

export const unknownProperty = (name: string, type: string) =>
  new GraphError(
    400,
    'RequestBodyRead',
    `The property '${name}' does not exist on type 'Microsoft.OutlookServices.${type}'. ` +
      'Make sure to only use property names that are defined by the type or mark the type as open type.',
  )

export const unknownSelection = (name: string, type: string) =>
  badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
  )

export const unknownSegment = (segment: string) =>
  badRequest(`Resource not found for the segment '${segment}'.`)

export const requestTooLarge = () =>
  new GraphError(413, 'BadRequest', 'The maximum request length supported is 4MB.')

export const messageTooLarge = () =>
  new GraphError(400, 'ErrorMessageSizeExceeded', 'The message exceeds the maximum supported size.')

export const throttled = (retryAfterSeconds: number) =>
  new GraphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
    'Retry-After': String(retryAfterSeconds),
  })

export const invalidRecipients = (detail: string) =>
  new GraphError(400, 'ErrorInvalidRecipients', `At least one recipient is not valid., ${detail}`)
