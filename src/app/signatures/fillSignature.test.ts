// @vitest-environment jsdom
/** The deployment's signature with the writer's properties, as Graph gives them. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { fetchProfile } from '#graph/profile.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { fillSignature } from './fillSignature.ts'

const profile = {
  ...{ displayName: 'Adele <b>Vance</b>', mail: 'AdeleV@contoso.com', jobTitle: null },
  ...{ department: 'R&D', companyName: 'Contoso', businessPhones: [], mobilePhone: '' },
}

test.each<[html: string, filled: string]>([
  ['<div>{companyName}</div>', '<div>Contoso</div>'],
  ['Contoso', 'Contoso'],
  ['<div>{displayName}</div>', '<div>Adele &lt;b&gt;Vance&lt;/b&gt;</div>'],
  ['<div>{department}, {jobTitle}</div>', '<div>R&amp;D, </div>'],
  ['<div>A</div><div>Phone {businessPhone}</div><div>B</div>', '<div>A</div><div>B</div>'],
  ['<p>A<br>{jobTitle}<br>B</p>', '<p>A<br>B</p>'],
  ['<p>{jobTitle}<br>{mobilePhone}</p><p>B</p>', '<p>B</p>'],
  ['A<br>Mobile <b>{mobilePhone}</b><br>B', 'A<br>B'],
  ['<div>{unknown} {}</div>', '<div>{unknown} {}</div>'],
  [
    '<a href="mailto:{mail}">{mail}</a>',
    '<a href="mailto:AdeleV@contoso.com">AdeleV@contoso.com</a>',
  ],
  [
    '<table><tbody><tr><td>{jobTitle}</td><td>{companyName}</td></tr></tbody></table>',
    '<table><tbody><tr><td></td><td>Contoso</td></tr></tbody></table>',
  ],
  [
    '<table><tbody><tr><td>{jobTitle}</td></tr><tr><td>A</td></tr></tbody></table>',
    '<table><tbody><tr><td>A</td></tr></tbody></table>',
  ],
  ['<script>alert(1)</script><div onclick="x">{companyName}</div>', '<div>Contoso</div>'],
])('%s', (html, filled) => {
  expect(fillSignature(html, profile)).toBe(filled)
})

test('a property that says something else than it should gets in as text', () => {
  const hostile = { displayName: '<img src=x onerror=alert(1)>', mail: 'x" onclick="alert(1)' }
  const html = fillSignature('<div><a href="mailto:{mail}">{displayName}</a></div>', hostile)
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  expect(body.querySelector('img, [onclick]')).toBeNull()
})

test('Graph gives all of them in one request', async () => {
  const { graph } = createSandboxClient(createSandbox(), { address: 'AdeleV@contoso.com' })
  const html =
    '{displayName}|{mail}|{jobTitle}|{department}|{officeLocation}|{companyName}|{businessPhone}'
  expect(fillSignature(html, await fetchProfile(graph))).toBe(
    'Adele Vance|AdeleV@contoso.com|Retail Manager|Retail|18/2111|Contoso|+1 425 555 0109',
  )
})
