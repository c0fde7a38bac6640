/**
 * Hands the message the way to what lies only in its draft: its files, and the pictures of a quoted part.
 *
 * Files are fetched when a click asks for them, pictures of the text by themselves where no window is needed; both
 * only from the draft's own account.
 */
import { useMemo, type ReactNode } from 'react'
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
import type { Mailbox } from '#graph/mailbox.ts'
import type { Ready } from '#access/startup.ts'
import { usePage } from './PageContext.ts'

export function DraftContentProvider({ children }: { children: ReactNode }) {
  const { startup, session, accounts } = usePage()
  const draft = useStore(session, (state) => state.draft)
  const current = useStore(session, (state) => state.current)
  const hasPictures = useStore(current.store, ({ message }) =>
    message.attachments.some((one) => 'contentId' in one),
  )
  const source = useMemo(
    () => (startup.step === 'ready' && draft ? { boot: startup, draft, accounts } : undefined),
    [startup, draft, accounts],
  )
  const images = useMemo(() => {
    const fetchBy = (open: OpenMailbox) => (contentId: string) => {
      const picture = pictureIn(current.store.getState().message.attachments, contentId)
      return picture ? readContent(picture, source, open) : Promise.resolve(undefined)
    }
    return {
      fetchPicture: hasPictures ? fetchBy(askFor) : undefined,
      fetchSilently: hasPictures ? fetchBy(openSilently) : undefined,
    }
  }, [hasPictures, source, current])

  return (
    <DraftFilesProvider
      value={source && (async (stored) => fetchFrom(await askFor(source), source.draft, stored))}
    >
      <InlineImagesProvider value={images}>{children}</InlineImagesProvider>
    </DraftFilesProvider>
  )
}

function pictureIn(attachments: readonly Attachment[], contentId: string): Attachment | undefined {
  const wanted = contentId.toLowerCase()
  return attachments.find((one) => 'contentId' in one && one.contentId?.toLowerCase() === wanted)
}

type DraftSource = {
  readonly boot: Ready
  readonly draft: ServerDraft
  readonly accounts: readonly Account[]
}

type OpenMailbox = (source: DraftSource) => Promise<Mailbox> | undefined

const scopes = ['Mail.ReadWrite']
const ownerOf = ({ accounts, draft }: DraftSource) =>
  accounts.find(({ id }) => id === draft.accountId)

/** In a click: with a window if one is needed. */
const askFor = (source: DraftSource): Promise<Mailbox> =>
  source.boot.access.acquire(ownerOf(source), scopes)

/** Nobody has asked for it: with the permission that is there, or not at all. */
function openSilently(source: DraftSource): Promise<Mailbox> | undefined {
  const owner = ownerOf(source)
  return owner && source.boot.access.acquireSilently(owner, scopes)
}

async function readContent(
  attachment: Attachment,
  source: DraftSource | undefined,
  open: OpenMailbox,
): Promise<Blob | undefined> {
  if (isFile(attachment)) return attachment.file
  if (!source || !isStored(attachment)) return undefined
  const mailbox = await open(source)
  return mailbox && fetchFrom(mailbox, source.draft, attachment)
}

async function fetchFrom(
  mailbox: Mailbox,
  draft: ServerDraft,
  stored: StoredAttachment,
): Promise<Blob> {
  const { fetchContent } = await fetchDeliveryCode()
  return fetchContent(mailbox, draft, stored)
}
