/** Google Docs: styles on each piece of text, all of it in a <b> that is not bold. */
import type { Clipboards } from './clipboard.ts'

const doc = (content: string) =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b3c4d-7fff">${content}</b>`
const text = (words: string, style = '') =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;${style}">${words}</span>`
const line = (inner: string, style = '') =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;${style}">${inner}</p>`
const item = (words: string, level: number, type: string) =>
  `<li dir="ltr" style="list-style-type:${type};font-size:11pt;font-family:Arial,sans-serif;color:#000000;white-space:pre;" aria-level="${level}"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" role="presentation">${text(words)}</p></li>`
const list = (tag: 'ul' | 'ol', items: string) =>
  `<${tag} style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${items}</${tag}>`
const checkbox = (isChecked: boolean, words: string) =>
  `<li dir="ltr" role="checkbox" aria-checked="${isChecked}" style="list-style-type:none;font-size:11pt;white-space:pre;margin-left:-22.5pt" aria-level="1"><img src="data:image/png;base64,iVBORw0KGgo=" width="17.599999999999998px" height="17.599999999999998px" alt="${isChecked ? 'checked' : 'unchecked'}" aria-roledescription="checkbox" style="margin-right:3px;" /><p dir="ltr" style="display:inline-block;vertical-align:top;" role="presentation">${text(words)}</p></li>`

export const googleDocs: Clipboards = {
  'lines and an empty one': [
    doc(`${line(text('One'))}<br />${line(text('Two'))}`),
    ...['One', '', 'Two'],
  ],
  'weights and lines by style': [
    doc(
      line(
        text('b', 'font-weight:700;') +
          text(' n ') +
          text('i', 'font-style:italic;') +
          text(' ') +
          text('u', 'text-decoration:underline;') +
          text(' ') +
          text('s', 'text-decoration:line-through;'),
      ),
    ),
    '**b** n _i_ __u__ ~~s~~',
  ],
  'raised and lowered': [
    doc(
      line(
        text('x') +
          text('<span style="font-size:0.6em;vertical-align:super;">2</span>') +
          text(' H') +
          text('<span style="font-size:0.6em;vertical-align:sub;">2</span>'),
      ),
    ),
    'x^2^ H~2~',
  ],
  'a heading': [
    doc(
      `<h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;">${text('Part', 'font-size:16pt;')}</h2>${line(text('Text'))}`,
    ),
    ...['## Part', 'Text'],
  ],
  'bullets of two levels': [
    doc(
      list('ul', item('a', 1, 'disc') + list('ul', item('b', 2, 'circle')) + item('c', 1, 'disc')),
    ),
    ...['• a', '  ◦ b', '• c'],
  ],
  'numbers, letters, Roman': [
    doc(
      list(
        'ol',
        item('a', 1, 'decimal') +
          list('ol', item('b', 2, 'lower-alpha') + list('ol', item('c', 3, 'lower-roman'))) +
          item('d', 1, 'decimal'),
      ),
    ),
    ...['1. a', '  a. b', '    i. c', '2. d'],
  ],
  'a list to check off': [
    doc(
      `<ul style="margin-top:0;padding-inline-start:28px;">${checkbox(true, 'done')}${checkbox(false, 'open')}</ul>`,
    ),
    ...['• ☑ done', '• ☐ open'],
  ],
  'a link': [
    doc(
      line(
        `<a href="https://contoso.com/a" style="text-decoration:none;">${text('Plan', 'color:#1155cc;text-decoration:underline;')}</a>`,
      ),
    ),
    '[Plan](https://contoso.com/a)',
  ],
  colors: [
    doc(line(text('late', 'color:#cc0000;') + text(' soon', 'background-color:#ffff00;'))),
    '{#cc0000 late}{on #ffff00  soon}',
  ],
  'a table with widths by column': [
    doc(
      `<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="200" /><col width="100" /></colgroup><tbody><tr style="height:0pt"><td style="border-left:solid #000000 1pt;vertical-align:top;padding:5pt;overflow:hidden;">${line(text('a'))}</td><td style="vertical-align:top;background-color:#fff2cc;padding:5pt;">${line(text('b'), 'text-align: right;')}</td></tr><tr style="height:0pt"><td>${line(text('c'))}</td><td><br /></td></tr></tbody></table></div>`,
    ),
    ...['| {w200} a | {w100 #fff2cc} (right) b |', '| c |  |'],
  ],
  'a picture at its server': [
    doc(
      line(
        text(
          '<span style="border:none;display:inline-block;overflow:hidden;width:100px;height:50px;"><img src="https://lh7-rt.googleusercontent.com/docsz/AB" width="100" height="50" style="margin-left:0px;" alt="Chart" /></span>',
        ),
      ),
    ),
    ...['[Chart](https://lh7-rt.googleusercontent.com/docsz/AB)', 'lost: 1 image'],
  ],
  'a centred line, first': [
    doc(line(text('Title'), 'text-align: center;') + line(text('Text'))),
    ...['(center) Title', 'Text'],
  ],
  'two spaces in a row': [doc(line(text('a  b'))), 'a⍽ b'],
}
