/** What people paste, and what must come of it. */
import { expect, test } from 'vitest'
import { parseRecipients } from './parseRecipients.ts'
import type { Entry } from './recipients.ts'

const ada = { address: 'ada@x.org' }
const bob = { address: 'bob@y.org' }

// prettier-ignore
test.each<[string, string, Entry[]]>([
  ['nothing', '', []],
  ['only separators', ' ,;\n\t, ', []],
  ['one address', 'ada@x.org', [ada]],
  ['spaces around', '  ada@x.org ', [ada]],
  ['commas', 'ada@x.org, bob@y.org', [ada, bob]],
  ['semicolons', 'ada@x.org; bob@y.org;', [ada, bob]],
  ['lines', 'ada@x.org\r\nbob@y.org\n', [ada, bob]],
  ['other line ends', 'ada@x.org\u2028bob@y.org\rada@z.org', [ada, bob, { address: 'ada@z.org' }]],
  ['tabs', 'ada@x.org\tbob@y.org', [ada, bob]],
  ['spaces', 'ada@x.org bob@y.org', [ada, bob]],
  ['East Asian commas', 'ada@x.org，bob@y.org、ada@z.org；a@b.org', [ada, bob, { address: 'ada@z.org' }, { address: 'a@b.org' }]],
  ['doubled separators', ',,ada@x.org,;\n, bob@y.org,', [ada, bob]],
  ['a name', 'Ada Lovelace <ada@x.org>', [{ ...ada, name: 'Ada Lovelace' }]],
  ['names without separators', 'Ada <ada@x.org> Bob <bob@y.org>', [{ ...ada, name: 'Ada' }, { ...bob, name: 'Bob' }]],
  ['a quoted name with a comma', '"Lovelace, Ada" <ada@x.org>', [{ ...ada, name: 'Lovelace, Ada' }]],
  ['Outlook’s names', 'Lovelace, Ada <ada@x.org>; Builder, Bob <bob@y.org>', [{ ...ada, name: 'Lovelace, Ada' }, { ...bob, name: 'Builder, Bob' }]],
  ['Outlook’s names after commas', 'Lovelace, Ada <ada@x.org>, Builder, Bob <bob@y.org>', [{ ...ada, name: 'Lovelace, Ada' }, { ...bob, name: 'Builder, Bob' }]],
  ['Outlook’s names in a row', 'Lovelace, Ada <ada@x.org> Builder, Bob <bob@y.org>', [{ ...ada, name: 'Lovelace, Ada' }, { ...bob, name: 'Builder, Bob' }]],
  ['the address as name', 'ada@x.org <ada@x.org>', [ada]],
  ['the address as name, quoted', '\'ada@x.org\' <ada@x.org>; "Bob@Y.org" <bob@y.org>', [ada, bob]],
  ['the address stuck to itself', 'ada@x.org<mailto:ada@x.org>', [ada]],
  ['names in single quotes', "'Ada Lovelace' <ada@x.org>", [{ ...ada, name: 'Ada Lovelace' }]],
  ['an apostrophe', "Pat O'Brien <o'brien@x.org>", [{ address: "o'brien@x.org", name: "Pat O'Brien" }]],
  ['escaped quotes', '"Ada \\"Countess\\" L" <ada@x.org>', [{ ...ada, name: 'Ada "Countess" L' }]],
  ['columns', 'Ada Lovelace\tada@x.org\nBob\tbob@y.org', [{ ...ada, name: 'Ada Lovelace' }, { ...bob, name: 'Bob' }]],
  ['columns the other way', 'ada@x.org\tAda\nbob@y.org\tBob', [{ ...ada, name: 'Ada' }, { ...bob, name: 'Bob' }]],
  ['a comment as name', 'ada@x.org (Ada L)', [{ ...ada, name: 'Ada L' }]],
  ['a comment beside a name', 'Ada <ada@x.org> (at work), bob@y.org', [{ ...ada, name: 'Ada' }, bob]],
  ['a group', 'Team: ada@x.org, Bob <bob@y.org>; a@b.org', [ada, { ...bob, name: 'Bob' }, { address: 'a@b.org' }]],
  ['a group that never ends', 'a@b.org, Team: ada@x.org, bob@y.org', [{ address: 'a@b.org' }, ada, bob]],
  ['a header line', 'To: ada@x.org, bob@y.org', [ada, bob]],
  ['a mailto link', 'mailto:ada@x.org', [ada]],
  ['a mailto link with a subject', '<MAILTO:ada@x.org?subject=Hi%20there>, bob@y.org', [ada, bob]],
  ['a mailto link with two', 'mailto:ada@x.org,bob@y.org?cc=a@b.org', [ada, bob]],
  ['a mailto link with escapes', 'mailto:ada%40x.org', [ada]],
  ['brackets and quotes around', "(ada@x.org) 'bob@y.org'; <a@b.org>", [ada, bob, { address: 'a@b.org' }]],
  ['double quotes around', '"ada@x.org"', [ada]],
  ['the end of a sentence', 'ada@x.org. bob@y.org...', [ada, bob]],
  ['the end of a sentence after a name', 'Ada <ada@x.org>.', [{ ...ada, name: 'Ada' }]],
  ['zero-width characters', '\u200bada@x.org\ufeff,\u202abob@y.org\u202c', [ada, bob]],
  ['a domain in Unicode', 'петр@пример.рф', [{ address: 'петр@пример.рф' }]],
  ['a domain in punycode', 'info@xn--e1afmkfd.xn--p1ai', [{ address: 'info@xn--e1afmkfd.xn--p1ai' }]],
  ['an emoji in a name', '👩‍💻 Ada <ada@x.org>', [{ ...ada, name: '👩‍💻 Ada' }]],
  ['an emoji as address', '🦄@x.org', [{ address: '🦄@x.org' }]],
  ['plus and symbols', "a+b!#$%&'*/=?^_`{|}~-c@x.org", [{ address: "a+b!#$%&'*/=?^_`{|}~-c@x.org" }]],
  ['a quoted local part with an @', '"very.unusual.@.x"@example.com', [{ address: '"very.unusual.@.x"@example.com' }]],
  ['a quoted local part with a space', 'ada@x.org "a b"@x.org', [ada, { address: '"a b"@x.org' }]],
  ['a name with an @', 'Ada @ Contoso <ada@x.org>', [{ ...ada, name: 'Ada @ Contoso' }]],
  ['an unfinished quote', '"Ada <ada@x.org>', [{ ...ada, name: 'Ada' }]],
  ['an inch', '5" disk, ada@x.org', [{ text: '5 disk', fault: 'noAt' }, ada]],
  ['an unfinished bracket', 'Ada <ada@x.org', [{ ...ada, name: 'Ada' }]],
  ['brackets twice', 'Ada <<ada@x.org>>', [{ ...ada, name: 'Ada' }]],
])('reads %s', (_, text, entries) => {
  expect(parseRecipients(text)).toEqual(entries)
})

// prettier-ignore
test.each<[string, string, Entry[]]>([
  ['a word', 'bob', [{ text: 'bob', fault: 'noAt' }]],
  ['a word among addresses', 'ada@x.org, bob, bob@y.org', [ada, { text: 'bob', fault: 'noAt' }, bob]],
  ['a word on its own line', 'bob\nAda <ada@x.org>', [{ text: 'bob', fault: 'noAt' }, { ...ada, name: 'Ada' }]],
  ['a word before a semicolon', 'bob; Ada <ada@x.org>', [{ text: 'bob', fault: 'noAt' }, { ...ada, name: 'Ada' }]],
  ['no top-level domain', 'Dana <dana@contoso>', [{ text: 'Dana <dana@contoso>', fault: 'noTopLevelDomain' }]],
  ['two @', 'a@@x.org', [{ text: 'a@@x.org', fault: 'notAllowed' }]],
  ['an address inside a quote inside a word', 'a"b"@x.org', [{ text: 'a"b"@x.org', fault: 'notAllowed' }]],
  ['two addresses in one bracket', 'Ada <ada@x.org bob@y.org>', [{ text: 'Ada <ada@x.org bob@y.org>', fault: 'notAllowed' }]],
  ['an empty group', 'undisclosed-recipients:;', [{ text: 'undisclosed-recipients:', fault: 'noAt' }]],
  ['a web address', 'https://x.org, ada@x.org', [{ text: 'https://x.org', fault: 'noAt' }, ada]],
  ['an address with a port', 'ada@x.org:25', [{ text: 'ada@x.org:25', fault: 'notAllowed' }]],
  ['a sentence with a label', 'note: hello', [{ text: 'note: hello', fault: 'noAt' }]],
  ['an escaped line break in a link', 'mailto:ada@x.org%0D%0ABcc:eve@z.org', [{ text: 'ada@x.org%0D%0ABcc:eve@z.org', fault: 'notAllowed' }]],
  ['a broken domain', 'user@exa mple.com', [{ text: 'mple.com <user@exa>', fault: 'noTopLevelDomain' }]],
])('keeps %s as a misfit', (_, text, entries) => {
  expect(parseRecipients(text)).toEqual(entries)
})
