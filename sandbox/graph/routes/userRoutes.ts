/**
 * The directory: search, one user, a user's photo. `$search` needs the header ConsistencyLevel
 * (Graph: list users, advanced query capabilities).
 */
import { Hono } from 'hono'
import type { Account } from '#sandbox/accounts.ts'
import { accountView } from '#sandbox/graph/answers/accountView.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall, GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { listAnswer } from '#sandbox/graph/answers/page.ts'
import { photoBytes, photoMetadata } from './photoAnswer.ts'
import { badRequest } from '#sandbox/graph/rejections.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'

export const userRoutes = new Hono<GraphEnv>()
  .get('/', (call) => {
    requireScope(call, 'User.ReadBasic.All')
    const search = searchOf(call)
    return listAnswer(call, {
      context: metadata(call, 'users'),
      items: call.var.sandbox.store.accounts().filter(search),
      whole: (account) => accountView(account, call),
      view: (account) => accountView(account, call),
    })
  })
  .get('/:user', (call) => {
    const account = findUser(call)
    requireScope(call, account.id === call.var.caller.id ? 'User.Read' : 'User.ReadBasic.All')
    const context = metadata(call, 'users/$entity')
    return call.json({ '@odata.context': context, ...accountView(account, call) })
  })
  .get('/:user/photo', (call) => photoMetadata(call, findUser(call)))
  .get('/:user/photo/$value', (call) => photoBytes(call, findUser(call)))
  .get('/:user/photos/:size/$value', (call) => photoBytes(call, findUser(call)))

function findUser(call: GraphCall): Account {
  const account = call.var.sandbox.store.findAccount(call.req.param('user') ?? '')
  if (account) return account
  const user = call.req.param('user')
  const sentence = `Resource '${user}' does not exist or one of its queried reference-property objects are not present.`
  throw new GraphError(404, 'Request_ResourceNotFound', sentence)
}

const searched = {
  displayname: (account: Account) => account.name.split(' '),
  givenname: (account: Account) => [account.givenName],
  surname: (account: Account) => [account.surname],
  mail: (account: Account) => [account.address],
  userprincipalname: (account: Account) => [account.address],
}

/** `"displayName:ad" OR "mail:ad"`: the beginning of a word, any case. */
function searchOf(call: GraphCall): (account: Account) => boolean {
  const search = call.req.query('$search')
  if (search === undefined) return () => true
  if (call.req.header('consistencylevel')?.toLowerCase() !== 'eventual') {
    throw new GraphError(
      400,
      'Request_UnsupportedQuery',
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    )
  }
  const clauses = search.split(/ OR /i).map(clauseOf)
  return (account) => clauses.some((matches) => matches(account))
}

function clauseOf(clause: string) {
  const [, property = '', wanted = ''] = /^"(\w+):(.*)"$/.exec(clause.trim()) ?? []
  const values = searched[property.toLowerCase() as keyof typeof searched]
  if (!values) throw badRequest(`Syntax error in the $search clause ${clause}.`)
  const start = wanted.replace(/\\(.)/g, '$1').toLowerCase()
  return (account: Account) => {
    const words = [...values(account), account.name].map((word) => word.toLowerCase())
    const own = property.toLowerCase() === 'displayname' ? words : words.slice(0, -1)
    return own.some((word) => word.startsWith(start))
  }
}
