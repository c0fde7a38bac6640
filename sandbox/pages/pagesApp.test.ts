// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { adele, createScene } from './createScene.ts'

const mailboxPath = `/mailbox/${adele}`
const hostile = '"><script>alert(1)</script>\' onload="x'
const file = {
  id: 'file/1',
  kind: 'file' as const,
  name: hostile,
  contentType: 'text/html',
  isInline: false,
  contentId: null,
  lastModifiedDateTime: '2026-03-01T12:00:00Z',
  bytes: new TextEncoder().encode('<script>'),
  details: {},
}

test('everything that came by mail is escaped, wherever it is shown', async () => {
  const { keep, ask, store } = createScene()
  store.addAccount({ name: hostile, address: 'eve@x.org' })
  const emailAddress = { name: hostile, address: 'x@x.org' }
  const message = keep({
    subject: hostile,
    body: { contentType: 'html', content: hostile },
    toRecipients: [{ emailAddress }],
    categories: [hostile],
    internetMessageHeaders: [{ name: 'x-a', value: hostile }],
    attachments: [file],
  })
  const paths = ['/', mailboxPath, `${mailboxPath}/message/${encodeURIComponent(message.id)}`]
  for (const path of paths) {
    const answer = await ask(path)
    const page = await answer.text()
    expect(page).toContain('&lt;script&gt;')
    const drawn = [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll('*')]
    expect(drawn.filter(({ localName }) => localName === 'script')).toEqual([])
    const names = drawn.flatMap((element) => element.getAttributeNames())
    expect(names.filter((name) => /^on|^style$/.test(name))).toEqual([])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  }
})

test('the body’s own document has no origin, no script and no way out', async () => {
  const { keep, ask } = createScene()
  const picture = { ...file, contentType: 'image/png', contentId: 'sun', isInline: true }
  const content = '<img src="cid:sun"><script>alert(1)</script>'
  const { id } = keep({ body: { contentType: 'html', content }, attachments: [picture] })
  const answer = await ask(`${mailboxPath}/message/${encodeURIComponent(id)}/body`)
  const policy = answer.headers.get('content-security-policy')?.split('; ')
  expect(policy).toEqual(expect.arrayContaining(['sandbox', "default-src 'none'"]))
  expect(await answer.text()).toContain('src="data:image/png;base64,')
})

test('a file comes byte by byte and is never opened on this origin', async () => {
  const { keep, ask } = createScene()
  const { id } = keep({ attachments: [file] })
  const path = `${mailboxPath}/message/${encodeURIComponent(id)}/attachments/file%2F1`
  const answer = await ask(path)
  expect(await answer.text()).toBe('<script>')
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%22%3E/)
})

test('a message can be taken as MIME', async () => {
  const { keep, ask } = createScene()
  const { id } = keep({ subject: 'Grüße', attachments: [file] })
  const answer = await ask(`${mailboxPath}/message/${encodeURIComponent(id)}/mime`)
  expect(await answer.text()).toContain('Subject: ')
})
