/** When a link can be attached. */
import { expect, test } from 'vitest'
import { blankReference, referenceFaults, toReferenceAttachment } from './references.ts'

const whole = { ...blankReference, name: ' Plan ', sourceUrl: ' https://x.org/plan.docx ' }

test('a whole one has no fault and travels without the spaces around', () => {
  expect(referenceFaults(whole)).toEqual({})
  expect(toReferenceAttachment(whole, '1')).toMatchObject({
    name: 'Plan',
    size: 0,
    reference: { sourceUrl: 'https://x.org/plan.docx', permission: 'view', isFolder: false },
  })
})

test.each([
  '',
  'plan.docx',
  'http://x.org',
  'javascript:alert(1)',
  'https://',
  'file:///etc/passwd',
])('%j is no address', (sourceUrl) => {
  expect(referenceFaults({ ...whole, sourceUrl })).toEqual({
    sourceUrl: 'references.addressForm',
  })
})

test('a link needs a name', () => {
  expect(referenceFaults({ ...whole, name: ' ' })).toEqual({ name: 'references.nameMissing' })
})
