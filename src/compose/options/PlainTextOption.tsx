/** Whether the letter travels as plain text. */
import type { Body } from '#compose/body/body.ts'
import { Switch } from '#ui/Switch.tsx'
import { useWords } from '#words/useWords.ts'

type Props = { format: Body['format']; onChoose: (format: Body['format']) => void }

export function PlainTextOption({ format, onChoose }: Props) {
  const say = useWords()
  const isPlain = format === 'text'
  return (
    <Switch
      label={say('options.sendAsPlainText')}
      hint={isPlain ? say('options.plainTextHint') : undefined}
      checked={isPlain}
      onChange={(isChosen) => onChoose(isChosen ? 'text' : 'html')}
    />
  )
}
