/** For the soak test: who is signed in on the device, in all of its tabs. */
import type { Account, Auth } from '#auth/auth.ts'
import { adele, createTestAuth } from '#testing/fakeAuth.ts'
import type { People, TabScope } from '#soak/types.ts'
import { scopes } from '#soak/tab/tabScope.ts'

const fran: Account = {
  ...adele,
  id: 'fran',
  address: 'frannis@contoso.com',
  name: 'Fran Nis',
}
export const everybody = [adele, fran]
export type Who = 'adele' | 'fran'
export const personOf = (id: string): Account => everybody.find((one) => one.id === id) ?? adele

const granted = ['User.Read', 'Mail.Send', 'Mail.ReadWrite']

type Member = { readonly scope: TabScope; readonly change: (who: Account, isIn: boolean) => void }

export function createPeople(): People {
  let there: readonly Account[] = everybody
  let members: readonly Member[] = []

  return {
    isThere: (id: string) => there.some((one) => one.id === id),
    change(who: Account, isIn: boolean) {
      there = there.filter(({ id }) => id !== who.id).concat(isIn ? [who] : [])
      members = members.filter(({ scope }) => !scope.isDead)
      for (const { scope, change } of members) scopes.run(scope, () => change(who, isIn))
    },
    openAuth(tokenFor) {
      const { auth, windows } = createTestAuth({ accounts: there, granted, tokenFor })
      const scope = scopes.getStore()
      function change(who: Account, isIn: boolean) {
        if (!isIn) return void auth.signOut(who, 'here')
        void auth.signIn({ scopes: [] })
        windows.at(-1)?.accept(who)
      }
      if (scope) members = [...members, { scope, change }]
      const refused = (options: Parameters<Auth['signIn']>[0]) => {
        const signingIn = auth.signIn(options)
        queueMicrotask(() => windows.at(-1)?.fail('declined'))
        return signingIn
      }
      return { ...auth, signIn: refused }
    },
  }
}
