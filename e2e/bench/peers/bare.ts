/** The browser's own editing and nothing else. */
import { takeField } from './field.ts'

takeField().contentEditable = 'true'
