/**
 * The directory: search, one user, a user's photo. `$search` needs the header ConsistencyLevel
 * (Graph: list users, advanced query capabilities).
 */
import { Hono } from 'hono'
import type { Account } from '#sandbox/accounts.ts'
import { findUser, usersOf } from '#sandbox/directory/directory.ts'
import { principalNameOf } from '#sandbox/directory/guests.ts'
import { accountView } from '#sandbox/graph/answers/accountView.ts'
import { directorySearch } from '#sandbox/graph/answers/directorySearch.ts'
import type { GraphCall, GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { listAnswer } from '#sandbox/graph/answers/page.ts'
import { photoBytes, photoMetadata } from './photoAnswer.ts'
import { badRequest, unknownResource } from '#sandbox/graph/rejections.ts'
import { requireDirectoryScope } from '#sandbox/graph/scopes.ts'

const searchable = ['displayName', 'givenName', 'surname', 'mail', 'userPrincipalName']
/** Graph: list users. */
const pages = { usual: 100, most: 999 }

export const userRoutes = new Hono<GraphEnv>()
  .get('/', (call) => {
    requireDirectoryScope(call, 'User.ReadBasic.All')
    if (call.req.query('$skip') !== undefined)
      throw badRequest("'$skip' is not supported by the service.")
    const matches = directorySearch(call, searchable)
    const view = (account: Account) => accountView(account, call)
    return listAnswer(call, {
      context: metadata(call, 'users'),
      items: usersOf(call.var.sandbox.store).filter((account) => matches(searchedIn(account))),
      whole: searchedIn,
      view,
      pages,
    })
  })
  .get('/:user', (call) => {
    const account = userOf(call)
    const isSelf = account.id === call.var.caller.id
    requireDirectoryScope(call, isSelf ? 'User.Read' : 'User.ReadBasic.All')
    const context = metadata(call, 'users/$entity')
    return call.json({ '@odata.context': context, ...accountView(account, call) })
  })
  .get('/:user/photo', (call) => photoMetadata(call, userOf(call)))
  .get('/:user/photo/$value', (call) => photoBytes(call, userOf(call)))
  .get('/:user/photos/:size/$value', (call) => photoBytes(call, userOf(call)))

function userOf(call: GraphCall): Account {
  const wanted = call.req.param('user') ?? ''
  const account = findUser(call.var.sandbox.store, wanted)
  if (!account) throw unknownResource(wanted)
  return account
}

function searchedIn(account: Account) {
  const { name, givenName, surname, address, id } = account
  const userPrincipalName = principalNameOf(account)
  return { id, displayName: name, givenName, surname, mail: address, userPrincipalName }
}
