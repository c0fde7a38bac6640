/** An account as a user of the directory, with the properties Graph gives without being asked. */
import type { Account } from '#sandbox/accounts.ts'
import { principalNameOf } from '#sandbox/directory/guests.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { hasScope } from '#sandbox/graph/scopes.ts'
import type { View } from './messageView.ts'

const wholeAccount = (account: Account): View => ({
  businessPhones: account.businessPhones,
  displayName: account.name,
  givenName: account.givenName,
  jobTitle: account.jobTitle,
  mail: account.address,
  mobilePhone: account.mobilePhone,
  officeLocation: account.officeLocation,
  preferredLanguage: null,
  surname: account.surname,
  userPrincipalName: principalNameOf(account),
  id: account.id,
})

const onRequest = (account: Account): View => ({
  proxyAddresses: [`SMTP:${account.address}`, ...account.aliases.map((alias) => `smtp:${alias}`)],
  userType: account.isGuest ? 'Guest' : 'Member',
  department: account.department,
  companyName: account.companyName,
  accountEnabled: !account.isShared,
})

/** All that User.ReadBasic.All shows of others (Graph: list users, permissions). */
const basic = ['displayName', 'givenName', 'id', 'mail', 'photo', 'surname', 'userPrincipalName']

export function accountView(account: Account, call: GraphCall): View {
  const select = call.req.query('$select')
  const { caller, token } = call.var
  const isWhole = account.id === caller.id || hasScope(token.scopes, 'User.Read.All')
  const mayRead = (view: View): View =>
    Object.fromEntries(
      Object.entries(view).map(([name, value]) => [
        name,
        isWhole || basic.includes(name) ? value : Array.isArray(value) ? [] : null,
      ]),
    )
  if (!select) return mayRead(wholeAccount(account))
  const whole = mayRead({ ...wholeAccount(account), ...onRequest(account) })
  const names = select.split(',').map((name) => name.trim())
  return Object.fromEntries(
    names.filter((name) => name in whole).map((name) => [name, whole[name]]),
  )
}
