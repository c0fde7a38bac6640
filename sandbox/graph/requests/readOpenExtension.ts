/** Open extensions: a name and primitives beside it (Graph: openTypeExtension resource). */
import type { OpenExtension } from '#sandbox/mailbox/message.ts'
import { isObject } from './readBody.ts'
import { cannotDeserialize, invalidArgument } from '#sandbox/graph/rejections.ts'
import { readText } from './readValue.ts'

export function readOpenExtension(value: unknown): OpenExtension {
  if (!isObject(value)) throw cannotDeserialize()
  const { '@odata.type': type, ...own } = value
  const isOpenType = /^#?microsoft\.graph\.openTypeExtension$/i.test(readText(type))
  const extensionName = readText(own['extensionName'])
  if (!isOpenType || !extensionName) throw invalidArgument()
  return { ...own, extensionName }
}
