/** For tests: somebody who writes a message in a page without components (openController.ts), and looks into Drafts. */
import { expect, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'
import { openController } from './openController.ts'

export type Writer = ReturnType<typeof openWriter>

export function openWriter(
  options: Parameters<typeof openController>[1] = {},
  sandbox = createSandbox(),
) {
  const page = openController(sandbox, options)
  const subject = (text: string) => page.edit({ type: 'subjectTyped', subject: text })
  return {
    ...{ ...page, sandbox, subject },
    address: () =>
      page.edit({
        type: 'recipientsAdded',
        field: 'to',
        entries: [{ address: 'AlexW@contoso.com' }],
      }),
    keepNoCopy: () => page.edit({ type: 'propertiesSet', properties: { saveToSentItems: false } }),
    isSent: () => vi.waitFor(() => expect(page.view().outcome?.kind).toBe('sent')),
    isSaved: async (text: string) => {
      await vi.waitFor(() => expect(page.folder('drafts')).toMatchObject([{ subject: text }]))
      await vi.waitFor(() => expect(page.view().autosave.isRunning).toBe(false))
    },
    posts: () =>
      page
        .take()
        .filter(isWrite)
        .map(({ method, path }) => `${method} ${path.replace(/messages\/[^/]+/, 'messages/…')}`),
  }
}
