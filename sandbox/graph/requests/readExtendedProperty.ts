/**
 * MAPI properties by their id: `Integer 0x0036`, `String {guid} Name x`, `String {guid} Id 0x8001`
 * (Graph: extended properties overview). The tag comes back in small letters.
 */
import type { ExtendedProperty } from '#sandbox/mailbox/message.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import { cannotDeserialize } from '#sandbox/graph/rejections.ts'
import { readList, readObject, readTexts } from './readValue.ts'

const types =
  'ApplicationTime|Binary|Boolean|CLSID|Currency|Double|Error|Float|Integer|Long|Null|Object|Short|String|SystemTime'
const guid = '\\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}?'
const form = new RegExp(
  `^(${types})(Array)? (0x[0-9a-fA-F]{1,4}|${guid} (Name .+|Id 0x[0-9a-fA-F]+))$`,
)

function readId(value: unknown): string {
  if (typeof value !== 'string' || !form.test(value)) {
    throw new GraphError(400, 'ErrorInvalidExtendedProperty', 'The extended property is invalid.')
  }
  return value.replace(/0x[0-9a-fA-F]+$/, (tag) => tag.toLowerCase())
}

export const readSingleValueProperties = (value: unknown): ExtendedProperty[] =>
  readList(value).map((one) => {
    const json = readObject(one, 'SingleValueLegacyExtendedProperty', ['id', 'value'])
    if (typeof json['value'] !== 'string') throw cannotDeserialize()
    return { id: readId(json['id']), value: json['value'] }
  })

export const readMultiValueProperties = (value: unknown): ExtendedProperty[] =>
  readList(value).map((one) => {
    const json = readObject(one, 'MultiValueLegacyExtendedProperty', ['id', 'value'])
    return { id: readId(json['id']), value: readTexts(json['value']) }
  })
