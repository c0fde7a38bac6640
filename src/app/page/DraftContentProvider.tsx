/**
 * Hands the message the way to what lies only in its draft: its files, and the pictures of a quoted part.
 *
 * Nothing is fetched before it is asked for by a click, and only from the draft's own account.
 */
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { DraftFilesProvider } from '#compose/attachments/DraftFilesContext.tsx'
import {
  isFile,
  isStored,
  type Attachment,
  type StoredAttachment,
} from '#compose/attachments/attachments.ts'
import { InlineImagesProvider } from '#compose/body/InlineImagesContext.tsx'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import type { Ready } from '#access/startup.ts'
import { usePage } from './PageContext.ts'

export function DraftContentProvider({ children }: { children: ReactNode }) {
  const { startup, session, accounts } = usePage()
  const draft = useStore(session, (state) => state.draft)
  const current = useStore(session, (state) => state.current)
  const hasPictures = useStore(current.store, ({ message }) =>
    message.attachments.some((one) => 'contentId' in one),
  )
  const reach = startup.step === 'ready' && draft ? { boot: startup, draft, accounts } : undefined
  const contentOf = (attachment: Attachment) => readContent(reach, attachment)

  function pictureOf(contentId: string) {
    const { attachments } = current.store.getState().message
    const wanted = contentId.toLowerCase()
    const picture = attachments.find(
      (one) => 'contentId' in one && one.contentId?.toLowerCase() === wanted,
    )
    return picture ? contentOf(picture) : Promise.resolve(undefined)
  }

  return (
    <DraftFilesProvider value={reach && ((stored) => fetchFrom(reach, stored))}>
      <InlineImagesProvider value={{ fetchPicture: hasPictures ? pictureOf : undefined }}>
        {children}
      </InlineImagesProvider>
    </DraftFilesProvider>
  )
}

type Reach = {
  readonly boot: Ready
  readonly draft: ServerDraft
  readonly accounts: readonly Account[]
}

async function readContent(reach: Reach | undefined, attachment: Attachment) {
  if (isFile(attachment)) return attachment.file
  return reach && isStored(attachment) ? fetchFrom(reach, attachment) : undefined
}

async function fetchFrom(
  { boot, draft, accounts }: Reach,
  stored: StoredAttachment,
): Promise<Blob> {
  const owner = accounts.find(({ id }) => id === draft.accountId)
  const mailbox = await boot.access.ask(owner, ['Mail.ReadWrite'])
  const { fetchContent } = await fetchDeliveryCode()
  return fetchContent(mailbox, draft, stored)
}
