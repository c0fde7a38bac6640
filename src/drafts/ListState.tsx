/** What is to be said below the list: busy, empty, failed, or that there is more. */
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { useMessageList } from './useMessageList.tsx'

type Props = {
  list: ReturnType<typeof useMessageList>
  search: string
  /** Of opening or deleting one. */
  error: unknown
  isEmpty: boolean
}

export function ListState({ list, search, error, isEmpty }: Props) {
  const t = useTranslate()
  const failure = error ?? list.error
  const { why, values } = failure ? explainFailure(failure, 'save') : {}
  const isShown = list.status === 'shown'
  return (
    <div className="drafts-panel-said">
      <p role="status" className="drafts-panel-status">
        {list.status === 'loading' && t('drafts.loading')}
        {isShown && isEmpty && t(search ? 'drafts.nothingFound' : 'drafts.none')}
      </p>
      {why && <p role="alert">{t(why, values)}</p>}
      {list.status === 'failed' && (
        <Button kind="outline" onClick={list.reload}>
          {t('common.tryAgain')}
        </Button>
      )}
      {isShown && list.pageLink && (
        <Button kind="outline" onClick={() => void list.loadMore()}>
          {t('drafts.loadMore')}
        </Button>
      )}
    </div>
  )
}
