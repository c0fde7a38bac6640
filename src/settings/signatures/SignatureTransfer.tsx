/** To another device and back: all entries as one JSON file. What came is said beside it. */
import { useState } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { pickFiles } from '#ui/pickFiles.ts'
import { saveFile } from '#ui/saveFile.ts'
import { toFile } from './entries.ts'
import type { SignaturesOf } from './useSignatures.ts'

export function SignatureTransfer({ own }: { own: SignaturesOf }) {
  const t = useTranslate()
  const [result, setResult] = useState('')
  const { all, importFrom } = own
  const isEmpty = all.signatures.length + all.snippets.length === 0

  async function take(file: File | undefined) {
    if (!file) return
    const imported = importFrom(await file.text())
    if (!imported) return setResult(t('signatures.notAFile', { file: file.name }))
    const { added, left } = imported
    const sentences = [
      t('signatures.imported', { count: added }),
      ...(left > 0 ? [t('signatures.unread', { count: left })] : []),
    ]
    setResult(sentences.join(' '))
  }
  return (
    <div className="signatures-transfer">
      <Button
        onClick={() => pickFiles({ accept: '.json,application/json' }, ([file]) => void take(file))}
      >
        {t('signatures.import')}
      </Button>
      <Button
        disabled={isEmpty}
        onClick={() => saveFile(new Blob([toFile(all)]), 'signatures.json')}
      >
        {t('signatures.export')}
      </Button>
      <span role="status" className="signatures-hint">
        {result}
      </span>
    </div>
  )
}
