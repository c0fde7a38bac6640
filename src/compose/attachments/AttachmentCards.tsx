/** The cards of a list of attachments, and who of them has the focus; what is done to one is asked of the list. */
import type { KeyboardEvent } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Attachment } from './attachments.ts'
import type { ListProps } from './listProps.ts'
import { AttachmentItem } from './item/AttachmentItem.tsx'
import { useCardIntents } from './useCardIntents.tsx'
import { useDragOrder } from './useDragOrder.tsx'
import { useRovingFocus } from './useRovingFocus.tsx'

type Props = ListProps & { listId: string; columns: number; shown: number }

export function AttachmentCards({ attachments, states, isLocked, listId, ...props }: Props) {
  const { columns, shown, ...intents } = props
  const t = useTranslate()
  const ids = attachments.map(({ id }) => id)
  const { list, active, press, focusSoon } = useRovingFocus(ids.slice(0, shown), columns)
  const drag = useDragOrder({ list, isLocked, onDrop: intents.onMove })
  const intentsOf = useCardIntents({ ids, focusSoon, ...intents })

  function cardOf(attachment: Attachment, index: number) {
    const { id } = attachment
    return (
      <AttachmentItem
        key={id}
        {...{ attachment, isLocked }}
        {...intentsOf(attachment)}
        state={states[id]}
        isActive={id === active}
        isNaming={id === intents.naming}
        isHidden={index >= shown}
        mark={drag.markOf(id, index, Math.min(shown, ids.length))}
        onPress={(event: KeyboardEvent<HTMLElement>) => press(event)}
        onPointerDown={(event) => drag.press(id, event)}
      />
    )
  }

  return (
    // The list has no box of its own, so that the total has the rest of its last row; Safari needs the role then.
    // eslint-disable-next-line jsx-a11y-x/no-redundant-roles
    <ul
      ref={list}
      id={listId}
      role="list"
      className="attachment-list-files"
      aria-label={t('attachments.attachments')}
    >
      {attachments.map(cardOf)}
    </ul>
  )
}
