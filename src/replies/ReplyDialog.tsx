/** Finds a message of the mailbox and begins an answer to it, in the place of the open message. */
import { useEffect, useRef, useState } from 'react'
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import type { ReplyKind } from '#graph/reply.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ReplyResults } from './ReplyResults.tsx'
import type { ReplySearch } from './replySearch.ts'
import { SearchForm } from './SearchForm.tsx'
import { isClosed, useReplySearch } from './useReplySearch.tsx'
import './ReplyDialog.css'

const ways: readonly ReplyKind[] = ['forward', 'replyAll', 'reply']

type Props = ReplySearch & { onClose: () => void }

export function ReplyDialog({ onClose, ...props }: Props) {
  const t = useTranslate()
  const list = useRef<HTMLDivElement>(null)
  const { found, search } = useReplySearch(props)
  const [chosen, setChosen] = useState(0)
  const answering = useAnswering(props, onClose)
  const message = found.messages[chosen]

  function answer(how: ReplyKind) {
    if (message && found.mailbox) void answering.begin(how, message.id, found.mailbox)
  }
  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {t('common.cancel')}
      </Button>
      {ways.map((how) => (
        <Button
          key={how}
          kind={how === 'reply' ? 'primary' : 'outline'}
          disabled={!message || answering.isBusy}
          onClick={() => answer(how)}
        >
          {t(`replies.${how}`)}
        </Button>
      ))}
    </>
  )
  return (
    <Dialog title={t('replies.title')} isWide actions={actions} onClose={onClose}>
      <SearchForm
        isFirst={found.status === 'unasked'}
        onSearch={(words) => {
          setChosen(0)
          search(words)
        }}
        onDown={() => list.current?.focus()}
      />
      <State found={found} issue={answering.issue} />
      {found.messages.length > 0 && (
        <ReplyResults
          {...{ list, chosen }}
          messages={found.messages}
          onChoose={setChosen}
          onAnswer={() => answer('reply')}
        />
      )}
    </Dialog>
  )
}

type StateProps = { found: ReturnType<typeof useReplySearch>['found']; issue: string | undefined }

function State({ found: { status, messages, error }, issue }: StateProps) {
  const t = useTranslate()
  const { why, values } = error && !isClosed(error) ? explainFailure(error, 'save') : {}
  const alert = issue ?? (why && t(why, values))
  const count = messages.length
  return (
    <>
      <p role="status" className="reply-state">
        {status === 'loading' && t('drafts.loading')}
        {status === 'shown' && t(count > 0 ? 'replies.found' : 'drafts.nothingFound', { count })}
      </p>
      {alert && <p role="alert">{alert}</p>}
    </>
  )
}

function useAnswering({ isAtRisk, onAnswer }: ReplySearch, onClose: () => void) {
  const t = useTranslate()
  const under = useRef<AbortController>(undefined)
  // Closed meanwhile: nothing takes the place of the open message any more.
  useEffect(() => () => under.current?.abort(), [])
  const [isBusy, setIsBusy] = useState(false)
  const [issue, setIssue] = useState<string>()

  async function begin(how: ReplyKind, messageId: string, mailbox: Mailbox) {
    const abort = new AbortController()
    under.current = abort
    setIsBusy(true)
    setIssue(undefined)
    try {
      if (await isAtRisk()) setIssue(t('replies.unsaved'))
      else {
        await onAnswer(how, messageId, mailbox, abort.signal)
        if (!abort.signal.aborted) onClose()
        return
      }
    } catch (error) {
      const { why, values } = explainFailure(error, 'save')
      setIssue(t(why, values))
    }
    setIsBusy(false)
  }
  return { isBusy, issue, begin }
}
