/**
 * Takes up what was typed or pasted before the scripts came. What is too long for the editor leaves the
 * field and is handed to whoever offers it as a file.
 */
import { useEffectEvent, useLayoutEffect, type RefObject } from 'react'
import { mostBodyText } from './bigText.ts'
import { isPlain, plainCopy } from '#compose/body/body.ts'
import type { Body, BodyCopy } from '#compose/body/bodyValue.ts'

type Deps = {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly body: Body
  readonly onType: (copy: BodyCopy) => void
  readonly onBigText: ((text: string) => void) | undefined
}

export function useTypedBefore({ field, body, onType, onBigText }: Deps) {
  const take = useEffectEvent(() => {
    const area = field.current
    if (!area || !isPlain(body)) return
    const typed = area.value
    if (onBigText && typed.length > mostBodyText && body.text.length <= mostBodyText) {
      fill(area, body.text)
      onBigText(typed)
    } else if (typed !== asShown(body.text)) onType(plainCopy(typed))
  })
  useLayoutEffect(() => take(), [])
}

function fill(area: HTMLTextAreaElement, text: string) {
  area.value = text
}

/** A text area spells every line break as one line feed. */
function asShown(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
