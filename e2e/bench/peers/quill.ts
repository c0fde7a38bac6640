/** Quill with its own formats, without a theme or a toolbar. It has no nested quotes: they become one. */
import Quill from 'quill'
import style from 'quill/dist/quill.core.css?inline'
import { takeField } from './field.ts'

const sheet = document.createElement('style')
sheet.textContent = style
document.head.append(sheet)

const quill = new Quill(takeField())
quill.root.spellcheck = true
