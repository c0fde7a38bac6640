/** The place for what is asked and said about a saved message; what stands there is loaded then. */
import type { useOpenEml } from './useImportEml.ts'
import { lazyPart } from '#lazy/lazyComponent.tsx'

const EmlPanel = lazyPart(async () => (await import('./ImportPanel.tsx')).EmlPanel)

type Props = {
  eml: ReturnType<typeof useOpenEml>
  onSend: (raw: Blob) => Promise<void>
}

export function EmlSlot({ eml, onSend }: Props) {
  const { step, open, close } = eml
  if (step.step === 'idle') return null
  return <EmlPanel step={step} onOpen={(file) => void open(file)} onClose={close} onSend={onSend} />
}
