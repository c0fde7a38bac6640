/**
 * Custom headers of a message: one to five, each beginning with x- (Graph: message resource; codes
 * and sentences as users report them). An empty list is refused as well.
 */
import { GraphError } from '#sandbox/graph/graphError.ts'
import { readList, readObject, readText } from './readValue.ts'

const fieldName = /^[!-9;-~]+$/
const mostHeaders = 5

export function readInternetHeaders(value: unknown) {
  const list = readList(value)
  if (list.length === 0 || list.length > mostHeaders) {
    throw new GraphError(
      400,
      'InvalidInternetMessageHeaderCollection',
      `Maximum number of headers in one message should be less than or equal to ${mostHeaders}.`,
    )
  }
  return list.map(readHeader)
}

function readHeader(value: unknown) {
  const json = readObject(value, 'InternetMessageHeader', ['name', 'value'])
  const header = { name: readText(json['name']), value: readText(json['value']) }
  if (!/^x-/i.test(header.name)) {
    const sentence = `The internet message header name '${header.name}' should start with 'x-' or 'X-'.`
    throw new GraphError(400, 'InvalidInternetMessageHeader', sentence)
  }
  if (!fieldName.test(header.name) || /[\r\n\0]/.test(header.value)) {
    const sentence = `The internet message header '${header.name}' is not valid.`
    throw new GraphError(400, 'InvalidInternetMessageHeader', sentence)
  }
  return header
}
