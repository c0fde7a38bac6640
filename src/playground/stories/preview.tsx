/** The preview of a message, with and without something to check. */
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { PreviewDialog } from '#preview/PreviewDialog.tsx'
import type { Story } from '#playground/story.ts'
import { nothing } from '#playground/world/stage.tsx'

const html =
  '<div>Hi Megan,</div><div><br></div>' +
  '<div>I need your answer by <b><span style="color:#c00000">Friday</span></b>.</div>' +
  '<h2>Decisions</h2><ul><li><span style="background-color:#fff2a8">Venue</span></li><li>Guests</li></ul>' +
  '<div><a href="https://bit.ly/3xK">contoso.com/plan</a></div>' +
  '<div><img src="https://example.com/map.png"></div>'
const text = 'Hi Megan,\n\nI need your answer by Friday.\n\nDecisions\n\n- Venue\n- Guests'

const message: ComposedMessage = {
  ...emptyMessage,
  to: [{ address: 'MeganB@contoso.com', name: 'Megan Bowen' }],
  subject: 'Launch on 14 January: three decisions',
  body: { format: 'html', html, text },
}
const shown =
  (change: Partial<ComposedMessage> = {}) =>
  () => (
    <PreviewDialog
      message={{ ...message, ...change }}
      sender={{ name: 'Adele Vance', face: undefined }}
      canSend
      {...{ onSend: nothing, onClose: nothing }}
    />
  )

export const stories: readonly Story[] = [
  {
    name: 'PreviewDialog',
    pageHeight: 760,
    states: {
      'three things to check': shown(),
      'nothing to check': shown({ body: { format: 'html', html: '<b>Hi</b>', text: 'Hi' } }),
      'plain text': shown({ body: { format: 'text', html: '', text } }),
      empty: shown({ to: [], subject: '', body: emptyMessage.body }),
    },
  },
]
