/** One list of mailboxes, read as it is written; what must not be read is left to the caller. */
import { expect, test } from 'vitest'
import { readMailboxes } from './readMailboxes.ts'

test.each([
  ['a comment where there is no name', 'ada@x.org (Ada L)', [['Ada L', 'ada@x.org']]],
  ['a name around the bracket', 'Ada <ada@x.org> L', [['Ada   L', 'ada@x.org']]],
  ['commas in a name', 'L, Ada <ada@x.org>', [['L, Ada', 'ada@x.org']]],
  [
    'a word before a bare address',
    'bob, ada@x.org',
    [
      ['bob', ''],
      ['', 'ada@x.org'],
    ],
  ],
  ['a quoted local part', '"a b"@x.org', [['', '"a b"@x.org']]],
  ['an address in quotes', '"ada@x.org"', [['', 'ada@x.org']]],
  ['escapes in quotes', '"Ada \\"C\\"" <ada@x.org>', [['Ada "C"', 'ada@x.org']]],
])('reads %s', (_, list, mailboxes) => {
  expect(readMailboxes(list)).toEqual(mailboxes.map(([name, address]) => ({ name, address })))
})

test.each(['Team: ada@x.org', 'ada@x.org:25', '"a b"ada@x.org', '">>"a b@x.org'])(
  'does not read %s',
  (list) => {
    expect(readMailboxes(list)).toBeUndefined()
  },
)
