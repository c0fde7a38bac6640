/** PowerPoint: lines are divisions, bullets and numbers are drawn as text in them. */
import type { Clipboards } from './clipboard.ts'

const slide = (content: string) =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:p="urn:schemas-microsoft-com:office:powerpoint" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=ProgId content=PowerPoint.Slide><meta name=Generator content="Microsoft PowerPoint 15"><style><!--\n.O {color:black; font-size:149%;}\na:link {color:#467886 !important;}\n--></style></head><body lang=EN-US style='margin-top:0px;background-color:white'><!--StartFragment-->${content}<!--EndFragment--></body></html>`
const line = (inner: string, margin = '0in') =>
  `<div style='mso-char-wrap:1;mso-kinsoku-overflow:1'><div v:shape="Content_x0020_Placeholder" class=O style='margin-top:7.2pt;margin-bottom:0pt;margin-left:${margin};text-indent:${margin === '0in' ? '0in' : '-.25in'};text-align:left;direction:ltr;unicode-bidi:embed;mso-line-break-override:none;word-break:normal;punctuation-wrap:hanging'>${inner}</div></div>`
const words = (text: string, style = '') =>
  `<span lang=EN-US style='font-size:20.0pt;font-family:Aptos;mso-ascii-font-family:Aptos;color:black;mso-color-index:1;${style}'>${text}</span>`
const bullet = (sign: string) =>
  `<span style='font-size:20.0pt'><span style='mso-special-format:bullet;font-family:Arial'>${sign}</span></span>`
const number = (sign: string) =>
  `<span style='font-size:20.0pt'><span style='mso-special-format:numbullet;font-family:Aptos'>${sign}</span></span>`

export const powerPoint: Clipboards = {
  'a title and a line': [
    slide(line(words('Goals')) + line(words('for 2027'))),
    ...['Goals', 'for 2027'],
  ],
  'bullets of two levels': [
    slide(
      line(bullet('•') + words('First'), '.25in') +
        line(bullet('–') + words('below'), '.75in') +
        line(bullet('–') + words('beside'), '.75in') +
        line(bullet('•') + words('Second'), '.25in'),
    ),
    ...['• First', '  ◦ below', '  ◦ beside', '• Second'],
  ],
  'numbers, and letters below': [
    slide(
      line(number('1.') + words('First'), '.38in') +
        line(number('a.') + words('below'), '.88in') +
        line(number('2.') + words('Second'), '.38in'),
    ),
    ...['1. First', '  a. below', '2. Second'],
  ],
  'bullets between lines': [
    slide(
      line(words('Goals')) + line(bullet('•') + words('First'), '.25in') + line(words('Behind')),
    ),
    ...['Goals', '• First', 'Behind'],
  ],
  'weight and a color': [
    slide(line(words('a ') + words('b', 'font-weight:bold;') + words(' c', 'color:#C00000;'))),
    'a **b**{#c00000  c}',
  ],
  'a table': [
    slide(
      `<table border=0 cellpadding=0 cellspacing=0 width=400 style='border-collapse:collapse;width:300pt'><tr height=40><td height=40 width=200 style='width:150pt;background:#156082;border:solid white 1.0pt'>${line(words('a', 'color:white;font-weight:bold;'))}</td><td width=200 style='width:150pt'>${line(words('b'))}</td></tr></table>`,
    ),
    '| {w200 #156082} {#ffffff **a**} | {w200} b |',
  ],
}
