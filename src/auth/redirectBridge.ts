/**
 * The script of redirect.html, where every answer of the sign-in service arrives: in a popup, in a
 * hidden frame, or in the page itself. It hands the answer to MSAL in the app and knows nothing else.
 */
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'
import { signalAnswer } from './answerSignal.ts'

signalAnswer(location.hash)
// Without an answer in the address somebody came here by mistake: the page's own words help.
broadcastResponseToMainFrame().catch(() => undefined)
