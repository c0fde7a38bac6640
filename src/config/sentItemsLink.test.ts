import { expect, test } from 'vitest'
import { toConfig } from './config.ts'
import { sentItemsLink } from './sentItemsLink.ts'

const personal = '9188040d-6c67-4c5b-b112-36a304b66dad'

test.each([
  ['no setting', {}, 'a-tenant', 'https://outlook.office.com/mail/sentitems'],
  ['beta', { graphVersion: 'beta' }, 'a-tenant', 'https://outlook.office.com/mail/sentitems'],
  ['a personal account', {}, personal, 'https://outlook.live.com/mail/0/sentitems'],
  ['GCC High', { cloud: 'usGovL4' }, '', 'https://outlook.office365.us/mail/sentitems'],
  ['DoD', { cloud: 'usGovL5' }, '', 'https://outlook-dod.office365.us/mail/sentitems'],
  ['China', { cloud: 'china' }, undefined, 'https://partner.outlook.cn/mail/sentitems'],
  ['a Graph of one’s own', { graphBaseUrl: 'http://localhost:4001' }, '', undefined],
  [
    'one that begins alike',
    { graphBaseUrl: 'https://graph.microsoft.com.evil.org' },
    '',
    undefined,
  ],
  [
    'another cloud’s Graph',
    { cloud: 'china', graphBaseUrl: 'https://graph.microsoft.com' },
    '',
    undefined,
  ],
] as const)('%s', (_, file, tenantId, link) => {
  expect(sentItemsLink(toConfig(file), tenantId)).toBe(link)
})
