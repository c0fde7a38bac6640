// @vitest-environment jsdom
/** A message that was to be saved as MIME is saved so on the next try too. */
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'

beforeEach(fillGapsOfJsdom)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const click = async (name: string) => fireEvent.click(await screen.findByText(name))

test.each([
  ['Save as MIME', 'text/plain'],
  ['Save draft', 'application/json'],
])('%s, refused, then continued: the same way', async (name, contentType) => {
  const sandbox = createSandbox()
  openPage(sandbox)
  sandbox.faults.add({
    match: { method: 'POST', path: '/me/messages' },
    what: { status: 403, code: 'ErrorAccessDenied' },
  })
  if (name === 'Save as MIME') fireEvent.click(screen.getByLabelText('More send options'))
  await click(name)
  await click('Continue')
  await screen.findByText(/^Draft saved/)
  const posted = sandbox.store.log.filter(isWrite)
  expect(posted.map(({ headers }) => headers['content-type'])).toEqual([contentType, contentType])
  expect(posted.map(({ status }) => status)).toEqual([403, 201])
})
