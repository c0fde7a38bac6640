/** The panel that is open beside the message, if one is. */
import { usePage } from '#app/page/PageContext.ts'
import { panels } from './panels.ts'

export function OpenPanel() {
  const { panels: open } = usePage()
  const { panel, close } = open
  if (!panel) return null
  const Panel = panels[panel]
  return (
    <div className="sheet-panel">
      <Panel onClose={close} />
    </div>
  )
}
