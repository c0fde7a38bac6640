/** The categories of a mailbox: a name that is there once and never changes, and a colour. */
import { Hono } from 'hono'
import type { Category } from '#sandbox/mailbox/mailbox.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { listAnswer } from '#sandbox/graph/answers/page.ts'
import { readJson } from '#sandbox/graph/requests/readBody.ts'
import { invalidArgument, unknownSegment } from '#sandbox/graph/rejections.ts'
import { readEnum, readObject, readText } from '#sandbox/graph/requests/readValue.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'

const colours = ['none', ...Array.from({ length: 25 }, (_, index) => `preset${index}`)]

export const categoryRoutes = new Hono<GraphEnv>()
  .use(async (call, next) => {
    if (call.var.sandbox.cloud === 'china') throw unknownSegment('masterCategories')
    await next()
  })
  .get('/', (call) => {
    requireScope(call, 'MailboxSettings.Read')
    const { mailbox } = call.var
    return listAnswer<Category>(call, {
      context: metadata(call, `users('${mailbox.account.id}')/outlook/masterCategories`),
      items: mailbox.categories,
      whole: (category) => category,
      view: (category) => category,
    })
  })
  .post('/', async (call) => {
    requireScope(call, 'MailboxSettings.ReadWrite')
    const { categories } = call.var.mailbox
    const json = readObject(await readJson(call), 'OutlookCategory', ['displayName', 'color'])
    const displayName = readText(json['displayName']).trim()
    if (!displayName) throw invalidArgument()
    if (categories.some((one) => one.displayName.toLowerCase() === displayName.toLowerCase())) {
      throw new GraphError(409, 'ErrorDuplicateCategory', 'A category with this name exists.')
    }
    const color = readEnum(json['color'] ?? 'none', colours)
    const category = { id: crypto.randomUUID(), displayName, color }
    categories.push(category)
    return call.json(category, 201)
  })
