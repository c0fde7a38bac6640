/** Domains that exist: none of them is taken for another, whichever of them is the own one or was written to. */
import { expect, test } from 'vitest'
import { validateDomains } from './validateDomains.ts'

const real = (
  'gmail.com googlemail.com ymail.com email.com yahoo.com outlook.com hotmail.com live.com msn.com icloud.com me.com mac.com ' +
  'aol.com gmx.de gmx.net web.de mail.ru mail.com fastmail.com proton.me protonmail.com zoho.com yandex.ru qq.com 163.com ' +
  '126.com naver.com orange.fr wanadoo.fr free.fr laposte.net t-online.de bluewin.ch libero.it tutanota.com hushmail.com ' +
  'microsoft.com microsoftonline.com onmicrosoft.com office.com office365.com sharepoint.com azure.com windows.net ' +
  'google.com google.co.uk amazon.com amazon.co.uk amazon.de amazonaws.com apple.com paypal.com facebook.com meta.com ' +
  'linkedin.com github.com gitlab.com slack.com zoom.us adobe.com oracle.com ibm.com sap.com siemens.com siemens-energy.com ' +
  'bosch.com basf.com bayer.com bmw.de bmwgroup.com audi.de volkswagen.de deutschebank.com db.com bahn.de telekom.de ' +
  'contoso.com contoso.co.uk contoso.com.au contoso.de mail.contoso.com contoso.onmicrosoft.com contoso.sharepoint.com ' +
  'contosobank.com contoso-group.com fabrikam.com woodgrove.com northwind.com bbc.co.uk bbc.com gov.uk nhs.uk nhs.net'
).split(' ')

const pairs = real.flatMap((one) => real.map((other) => [one, other] as const))

test('there are thousands of pairs', () => {
  expect(pairs.length).toBeGreaterThan(5_000)
})

test('no pair is asked about', () => {
  const flagged = pairs.filter(([known, domain]) => {
    const lines = { to: [{ address: `a@${domain}` }], cc: [], bcc: [] }
    const writtenTo = [{ address: `b@${known}`, count: 20 }]
    return [`b@${known}`, 'b@woodgrovebank.com'].some(
      (own) => validateDomains(lines, { own: [own], writtenTo }).length > 0,
    )
  })
  expect(flagged).toEqual([])
})

test.each([
  ['rnicrosoft.com', 'microsoft.com'],
  ['vvoodgrove.com', 'woodgrove.com'],
  ['paypa1.com', 'paypal.com'],
  ['contos0.com', 'contoso.com'],
  ['contoso.com.evil.com', 'contoso.com'],
  ['mail.contoso.com.evil.com', 'contoso.com'],
  ['contoso.com.zip', 'contoso.com'],
  ['contoso-com.evil.com', 'contoso.com'],
  ['contoso.com-login.net', 'contoso.com'],
  ['contoso.co.uk.evil.com', 'contoso.co.uk'],
])('%s passes for %s, also where one message went there', (domain, known) => {
  const lines = { to: [{ address: `a@${domain}` }], cc: [], bcc: [] }
  for (const [own, at] of [
    [`b@${known}`, 'example.org'],
    ['b@example.org', known],
  ]) {
    const issues = validateDomains(lines, {
      own: [own ?? ''],
      writtenTo: [{ address: `b@${at}`, count: 1 }],
    })
    expect(issues.map(({ values }) => values?.['domain'])).toEqual([known])
  }
})
