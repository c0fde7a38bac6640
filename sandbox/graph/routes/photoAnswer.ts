/** A person's photo, where there is one: a square in the person's own colour, in the size asked for. */
import type { Account } from '#sandbox/accounts.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { badRequest } from '#sandbox/graph/rejections.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'
import { squarePng } from '#sandbox/graph/answers/squarePng.ts'

const sizes = [48, 64, 96, 120, 240, 360, 432, 504, 648]
const usualSize = 240

export function photoMetadata(call: GraphCall, account: Account) {
  requirePhoto(call, account)
  return call.json({
    '@odata.context': metadata(call, `users('${account.id}')/photo/$entity`),
    '@odata.mediaContentType': 'image/png',
    id: `${usualSize}x${usualSize}`,
    height: usualSize,
    width: usualSize,
  })
}

export function photoBytes(call: GraphCall, account: Account) {
  const requested = call.req.param('size')
  const size =
    requested === undefined ? usualSize : sizes.find((one) => requested === `${one}x${one}`)
  if (!size) throw badRequest(`There is no photo size '${requested}'.`)
  requirePhoto(call, account)
  const colour = parseInt(account.id.slice(0, 6), 16)
  const png = squarePng(size, [colour >> 16, (colour >> 8) & 255, colour & 255])
  return call.body(png, 200, { 'Content-Type': 'image/png' })
}

function requirePhoto(call: GraphCall, account: Account) {
  requireScope(call, account.id === call.var.caller.id ? 'User.Read' : 'User.ReadBasic.All')
  if (!account.hasPhoto) throw new GraphError(404, 'ImageNotFound', "The photo wasn't found.")
}
