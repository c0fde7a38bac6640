/** Word for Windows: tables and pictures. */
import type { Clipboards } from './clipboard.ts'
import { page, paragraph } from './wordPage.ts'

const cell = (points: number, content: string, style = '') =>
  `<td width=${Math.round((points * 4) / 3)} valign=top style='width:${points}pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt;${style}'>${paragraph(content)}</td>`
const table = (rows: string) =>
  `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none;mso-yfti-tbllook:1184'>${rows}</table>`
const shape = `<!--[if gte vml 1]><v:shape id="P1" style='width:75pt;height:45pt'><v:imagedata src="file:///C:/clip_image001.png" o:title=""/></v:shape><![endif]-->`
const fileImage = `<img width=100 height=60 src="file:///C:/clip_image001.png" alt="Floor plan" v:shapes="P1">`

export const wordTables: Clipboards = {
  'a header row that is repeated, widths, a shaded cell': [
    page(
      table(
        `<thead><tr style='mso-yfti-irow:0'>${cell(75, '<b>Name</b>')}${cell(45, '<b>Age</b>')}</tr></thead><tr>${cell(75, 'Kim')}${cell(45, '4', 'background:#DAE9F7')}</tr>`,
      ),
    ),
    ...['|= {w100} Name |= {w60} Age |', '| {w100} Kim | {w60 #dae9f7} 4 |'],
  ],
  'merged cells': [
    page(
      table(
        `<tr><td colspan=2 width=160 style='width:120pt'>${paragraph('Both')}</td></tr><tr><td rowspan=2 width=100 style='width:75pt'>${paragraph('a')}</td>${cell(45, 'b')}</tr><tr>${cell(45, 'c')}</tr>`,
      ),
    ),
    ...['| {2x1 w160} Both |', '| {1x2 w100} a | {w60} b |', '| {w60} c |'],
  ],
  'cells with several paragraphs, and empty ones': [
    page(
      `<table border=1><tr><td>${paragraph('a')}${paragraph('b')}</td><td>${paragraph('<o:p>&nbsp;</o:p>')}</td></tr></table>`,
    ),
    '| a / b |  |',
  ],
  'numbers at the right, words in the middle': [
    page(
      `<table border=1><tr><td>${paragraph('Sum', 'text-align:center')}</td><td>${paragraph('12', 'text-align:right')}</td></tr></table>`,
    ),
    '| (center) Sum | (right) 12 |',
  ],
  'a dark header with white words': [
    page(
      `<table border=1><tr><td style='background:#156082'>${paragraph("<b><span style='color:white;mso-themecolor:background1'>Name</span></b>")}</td><td style='background:black'>${paragraph("<span style='color:white'>Age</span>")}</td></tr></table>`,
    ),
    '| {#156082} {#ffffff **Name**} | {#000000} {#ffffff Age} |',
  ],
  'a table in a table: the outer one is lost': [
    page(
      `<table border=1><tr><td>${paragraph('out')}</td><td><table border=1><tr><td>${paragraph('a')}</td><td>${paragraph('b')}</td></tr></table></td></tr></table>`,
    ),
    ...['out', '| a | b |', 'lost: 1 table'],
  ],
  'text before and behind a table': [
    page(
      paragraph('before') +
        `<table border=1><tr><td>${paragraph('a')}</td><td>${paragraph('b')}</td></tr></table>` +
        paragraph('behind'),
    ),
    ...['before', '| a | b |', 'behind'],
  ],
  'a picture in a file, and its VML twin': [
    page(paragraph(`${shape}<![if !vml]>${fileImage}<![endif]>`)),
    ...['Floor plan', 'lost: 1 image'],
  ],
  'a formula, and its picture': [
    page(
      paragraph(
        `So <!--[if gte msEquation 12]><m:oMath><m:r>E=mc</m:r></m:oMath><![endif]--><![if !msEquation]><img width=60 height=20 src="file:///C:/clip_image002.png" v:shapes="_x0000_i1025"><![endif]>.`,
      ),
    ),
    ...['So .', 'lost: 1 image'],
  ],
  'a picture that carries its bytes': [
    page(
      paragraph(
        `<img width=20 height=10 alt="Dot" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">`,
      ),
    ),
    '![Dot 20x10]',
  ],
}
