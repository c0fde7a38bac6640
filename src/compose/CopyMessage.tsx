/** Copies the whole message as text, and says that it did. */
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { useWords } from '#words/useWords.ts'

export function CopyMessage({ text }: { text: string | (() => string) }) {
  const say = useWords()
  const [said, setSaid] = useState<'part.copied' | 'part.notCopied'>()
  const copy = async () => {
    const isCopied = await copyText(typeof text === 'string' ? text : text())
    setSaid(isCopied ? 'part.copied' : 'part.notCopied')
  }
  return (
    <>
      <Button kind="outline" onClick={() => void copy()}>
        {say('part.copyText')}
      </Button>
      <span role="status">{said && say(said)}</span>
    </>
  )
}
