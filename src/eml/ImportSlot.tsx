/** The place for what is asked and said about a saved message; what stands there is loaded then. */
import type { EmlImport } from './useImportEml.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'

const ImportPanel = lazyComponent(async () => (await import('./ImportPanel.tsx')).ImportPanel)

type Props = {
  eml: EmlImport
  onSend: (raw: Blob) => Promise<void>
}

export function ImportSlot({ eml, onSend }: Props) {
  const { step, open, close } = eml
  if (step.step === 'idle') return null
  return (
    <ImportPanel step={step} onOpen={(file) => void open(file)} onClose={close} onSend={onSend} />
  )
}
