/** Squire as its README sets it up, with DOMPurify for what is pasted. */
import DOMPurify from 'dompurify'
import Squire from 'squire-rte'
import { takeField } from './field.ts'

new Squire(takeField(), {
  sanitizeToDOMFragment: (html) =>
    DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, FORCE_BODY: false }),
})
