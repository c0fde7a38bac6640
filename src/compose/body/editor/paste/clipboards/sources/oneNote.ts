/** OneNote: real lists, but deeper ones beside the item they belong to. */
import type { Clipboards } from './clipboard.ts'

const note = (content: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:dt="uuid:C2F41010-65B3-11d1-A29F-00AA00C14882" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=ProgId content=OneNote.File><meta name=Generator content="Microsoft OneNote 15"></head><body lang=en-US style='font-family:Calibri;font-size:11.0pt'><!--StartFragment-->${content}<!--EndFragment--></body></html>`
const paragraph = (text: string, style = '') =>
  `<p style='margin:0in;font-family:Calibri;font-size:11.0pt;${style}'>${text}</p>`
const item = (text: string, attributes = '') =>
  `<li${attributes} style='margin-top:0;margin-bottom:0;vertical-align:middle'><span style='font-family:Calibri;font-size:11.0pt'>${text}</span></li>`

export const oneNote: Clipboards = {
  'a title, lines, an empty one': [
    note(
      paragraph('Notes', 'font-size:20pt;') +
        paragraph('One') +
        paragraph('&nbsp;') +
        paragraph('Two'),
    ),
    ...['Notes', 'One', '', 'Two'],
  ],
  'a heading of its styles': [
    note(
      "<h1 style='margin:0in;font-family:Calibri;font-size:16.0pt;color:#1E4E79'>Plan</h1>" +
        paragraph('Text'),
    ),
    ...['# {#1e4e79 Plan}', 'Text'],
  ],
  'bullets of three levels': [
    note(
      `<ul style='margin-left:.375in;direction:ltr;unicode-bidi:embed;margin-top:0in;margin-bottom:0in'>${item('a')}<ul type=circle style='margin-left:.375in'>${item('b')}<ul type=disc style='margin-left:.375in'>${item('c')}</ul></ul>${item('d')}</ul>`,
    ),
    ...['• a', '  ◦ b', '    • c', '• d'],
  ],
  'numbers that begin at three': [
    note(`<ol type=1 style='margin-left:.375in'>${item('a', ' value=3')}${item('b')}</ol>`),
    ...['3. a', '4. b'],
  ],
  'letters, then Roman': [
    note(
      `<ol type=a style='margin-left:.375in'>${item('a', ' value=1')}<ol type=i>${item('b', ' value=1')}</ol>${item('c')}</ol>`,
    ),
    ...['a. a', '  i. b', 'b. c'],
  ],
  'a table': [
    note(
      `<div style='direction:ltr'><table border=1 cellpadding=0 cellspacing=0 valign=top style='direction:ltr;border-collapse:collapse;border-style:solid;border-color:#A3A3A3;border-width:1pt' title="" summary=""><tr><td style='border-style:solid;border-width:1pt;vertical-align:top;width:.625in;padding:4pt'>${paragraph('a')}</td><td style='vertical-align:top;width:1.25in;background:#FFF2CC'>${paragraph('b')}</td></tr></table></div>`,
    ),
    '| {w60} a | {w120 #fff2cc} b |',
  ],
  'a tag that is a check mark, and a link to a page': [
    note(
      paragraph(
        '<img src="file:///C:/clip_image001.png" width=16 height=16 alt="To Do: To Do"> Call <a href="onenote:#Page&amp;end">Kim</a>',
      ),
    ),
    ...['To Do: To Do Call Kim', 'lost: 1 image'],
  ],
}
