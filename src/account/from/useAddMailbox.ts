/**
 * Asks for the permissions for shared mailboxes, then whether this one can be opened. What can't be is sent from by its
 * address alone, out of the own mailbox.
 */
import { useEffect, useRef, useState } from 'react'
import { AccessDenied } from '#access/accessDenied.ts'
import { rememberMailbox } from '#access/keepMailboxes.ts'
import { toSharedAccount } from '#access/sharedMailboxes.ts'
import { withSharedMailboxes } from '#access/withSharedMailboxes.ts'
import type { Ready } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'
import { isInvalidEntry } from '#compose/recipients/recipients.ts'
import type { Sender } from '#compose/sender/sender.ts'
import { parseSender, validateSender } from '#compose/sender/typedSender.ts'
import { getFolderId } from '#graph/folders.ts'
import type { Graph } from '#graph/http/client.ts'
import { GraphError } from '#graph/http/graphError.ts'
import type { TextKey, TextValues } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { showToast } from '#ui/toast/toasts.ts'

const scopes = ['Mail.Send', 'Mail.ReadWrite']

type Trouble = { readonly textKey: TextKey; readonly values?: TextValues | undefined }

export function useAddMailbox(
  { access, auth }: Ready,
  owner: Account,
  onAdded: (account: Account, as: Sender) => void,
) {
  const t = useTranslate()
  const [trouble, setTrouble] = useState<Trouble>()
  const [isAdding, setIsAdding] = useState(false)
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => void (isOpen.current = false)
  }, [])

  /** In the click: nothing is awaited before the window. */
  function add(text: string) {
    const entry = parseSender(text)
    const [issue] = validateSender(entry)
    if (!entry || isInvalidEntry(entry))
      return setTrouble(issue ?? { textKey: 'recipients.noAt', values: { text } })
    setTrouble(undefined)
    setIsAdding(true)
    const { address } = entry
    const shared = toSharedAccount(owner, { address })
    auth.extend(withSharedMailboxes)
    access
      .acquire(shared, scopes)
      .then(async ({ account, graph }) => {
        if (account.id !== shared.id) throw new AccessDenied('notTheSender')
        const opens = await canOpen(graph)
        const isStored = rememberMailbox(owner, { address, opens })
        if (!isStored) showToast({ title: t('from.onlyHere'), text: t('from.onlyHereExplained') })
        // Closed meanwhile, it is on the list, and From stays as it is.
        if (isOpen.current) onAdded(opens ? shared : owner, opens ? null : { address })
      })
      .catch((error: unknown) => setTrouble(troubleOf(error)))
      .finally(() => setIsAdding(false))
  }

  return {
    ...{ add, isAdding },
    error: trouble && t(trouble.textKey, trouble.values),
    forget: () => setTrouble(undefined),
  }
}

class NoSuchMailbox extends Error {}

async function canOpen(graph: Graph): Promise<boolean> {
  try {
    await getFolderId(graph, 'drafts', ['Mail.ReadWrite'])
    return true
  } catch (error) {
    const { failure } = error instanceof GraphError ? error : {}
    if (failure?.kind !== 'rejected') throw error
    if (failure.code === 'ErrorInvalidUser') throw new NoSuchMailbox()
    return false
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof NoSuchMailbox) return { textKey: 'deliver.noMailbox' }
  const isDenied = error instanceof AccessDenied
  if (isDenied && error.why === 'needsAdmin') return { textKey: 'deliver.needsAdmin' }
  if (isDenied && error.why === 'popupBlocked') return { textKey: 'deliver.popupBlocked' }
  if (isDenied && error.why !== 'offline') return { textKey: 'deliver.notPermitted' }
  return { textKey: 'signIn.offlineExplained' }
}
