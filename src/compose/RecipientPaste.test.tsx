// @vitest-environment jsdom
/** What is pasted into one address field and belongs to others goes there, in one step that can be undone. */
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { fetchSoon } from '#lazy/fetchSoon.ts'
import { Announcer } from '#ui/Announcer.tsx'
import { createMessageStore } from './message/messageStore.ts'
import { RecipientFields } from './RecipientFields.tsx'

await fetchSoon()
afterEach(cleanup)

function setUp() {
  const store = createMessageStore()
  const view = render(
    <I18nProvider>
      <RecipientFields store={store} suggest={undefined} />
      <Announcer />
    </I18nProvider>,
  )
  const people = () => {
    const { to, cc, bcc } = store.getState().message
    return { to, cc, bcc }
  }
  const said = () => view.container.querySelector('[aria-live] > :last-child')?.textContent
  return { user: userEvent.setup({ delay: null }), people, said }
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => ({ address: `${name}@x.org` }))
const head = 'To: a@x.org, b@x.org\nCc: c@x.org\nBcc: d@x.org\nSubject: hi'

test('a copied head: each in the field of their header, said once, undone at once', async () => {
  const { user, people, said } = setUp()
  const to = screen.getByRole<HTMLInputElement>('combobox', { name: 'To' })
  await user.type(to, 'b@x.org{Enter}')
  await user.paste(head)
  expect(people()).toEqual({ to: [b, a], cc: [c], bcc: [d] })
  expect(to.value).toBe('')
  expect(document.activeElement).toBe(to)
  expect(said()).toBe(
    'To: a@x.org added, b@x.org already added. Cc: c@x.org added. Bcc: d@x.org added',
  )
  expect(screen.getByRole('combobox', { name: 'Bcc' })).toBeTruthy()
  await user.keyboard('{Control>}z{/Control}')
  expect(people()).toEqual({ to: [b], cc: [], bcc: [] })
})

test('what was being typed stays in its field', async () => {
  const { user, people } = setUp()
  await user.click(screen.getByRole('button', { name: 'Add Bcc' }))
  await user.keyboard('bo')
  await user.paste(head)
  expect(people()).toEqual({ to: [a, b], cc: [c], bcc: [{ text: 'bo', fault: 'noAt' }, d] })
})

test('a link with Cc', async () => {
  const { user, people } = setUp()
  await user.click(screen.getByRole('combobox', { name: 'To' }))
  await user.paste('mailto:a@x.org?subject=s&cc=c@x.org&bcc=d@x.org')
  expect(people()).toEqual({ to: [a], cc: [c], bcc: [d] })
})
