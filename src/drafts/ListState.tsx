/** What is to be said below the list: busy, empty, failed, or that there is more. */
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { useMessageList } from './useMessageList.tsx'

type Props = {
  list: ReturnType<typeof useMessageList>
  search: string
  /** Of opening or deleting one. */
  error: unknown
  isEmpty: boolean
}

export function ListState({ list, search, error, isEmpty }: Props) {
  const say = useWords()
  const failure = error ?? list.error
  const { why, values } = failure ? explainFailure(failure, 'save') : {}
  const isShown = list.status === 'shown'
  return (
    <div className="drafts-panel-said">
      <p role="status" className="drafts-panel-status">
        {list.status === 'loading' && say('drafts.loading')}
        {isShown && isEmpty && say(search ? 'drafts.nothingFound' : 'drafts.none')}
      </p>
      {why && <p role="alert">{say(why, values)}</p>}
      {list.status === 'failed' && (
        <Button kind="outline" onClick={list.reload}>
          {say('common.tryAgain')}
        </Button>
      )}
      {isShown && list.pageLink && (
        <Button kind="outline" onClick={() => void list.loadMore()}>
          {say('drafts.loadMore')}
        </Button>
      )}
    </div>
  )
}
