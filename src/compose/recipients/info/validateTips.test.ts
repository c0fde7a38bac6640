/** Who takes no mail of the account is asked about, in whichever field, and as long as that is known. */
import { expect, test } from 'vitest'
import { isRestricted, noteRestricted } from './restricted.ts'
import { validateTips } from './validateTips.ts'

const lines = {
  to: [{ address: 'A@x.org' }, { text: 'b', fault: 'noAt' as const }],
  cc: [{ address: 'c@x.org' }],
  bcc: [{ address: 'd@x.org', name: 'D' }],
}
const found = (account: string) =>
  validateTips(lines, (address) => isRestricted(account, address)).map(({ field, item }) => [
    field,
    item,
  ])

test('of this account, until the mailbox says otherwise', () => {
  for (const address of ['a@x.org', 'd@x.org']) noteRestricted('one', address, true)
  expect(found('one')).toEqual([
    ['to', 'A@x.org'],
    ['bcc', 'd@x.org'],
  ])
  expect(found('two')).toEqual([])
  noteRestricted('one', 'A@x.org', false)
  expect(found('one')).toEqual([['bcc', 'd@x.org']])
})
