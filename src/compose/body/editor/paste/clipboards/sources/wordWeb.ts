/** Word in a browser: each paragraph in a division of its own, each item in a list of its own. */
import type { Clipboards } from './clipboard.ts'

const run = (text: string, style = '') =>
  `<span data-contrast="auto" xml:lang="EN-US" lang="EN-US" class="TextRun SCXW1 BCX0" style="margin: 0px; padding: 0px; user-select: text; font-size: 12pt; line-height: 22px; font-family: Aptos, sans-serif; ${style}"><span class="NormalTextRun SCXW1 BCX0" style="margin: 0px; padding: 0px;">${text}</span></span>`
const end =
  '<span class="EOP SCXW1 BCX0" data-ccp-props="{}" style="margin: 0px; font-size: 12pt;">&nbsp;</span>'
const outline = (inner: string) =>
  `<div class="OutlineElement Ltr SCXW1 BCX0" style="margin: 0px; padding: 0px; direction: ltr;">${inner}</div>`
const paragraph = (text: string, more = '') =>
  outline(
    `<p class="Paragraph SCXW1 BCX0" xml:lang="EN-US" lang="EN-US" paraid="1" paraeid="{1}" style="margin: 0px 0px 10px; text-align: left; color: windowtext;"${more}>${text}${end}</p>`,
  )
const item = (
  tag: 'ul' | 'ol',
  [level, start]: readonly [number, number],
  type: string,
  text: string,
) =>
  `<div class="ListContainerWrapper SCXW1 BCX0" style="margin: 0px; position: relative;"><${tag} class="${tag === 'ul' ? 'Bullet' : 'Number'}ListStyle1 SCXW1 BCX0" role="list" start="${start}" style="margin: 0px; list-style-type: ${type}; cursor: text;"><li role="listitem" data-leveltext="x" data-font="Symbol" data-listid="1" data-aria-posinset="${start}" data-aria-level="${level}" class="OutlineElement Ltr SCXW1 BCX0" style="margin: 0px 0px 0px 24px; text-indent: 0px;"><p class="Paragraph SCXW1 BCX0" style="margin: 0px;">${run(text)}${end}</p></li></${tag}></div>`

const wordPage = (content: string) => `<meta charset='utf-8'>${content}`

export const wordWeb: Clipboards = {
  'paragraphs and an empty one': [
    wordPage(paragraph(run('One')) + paragraph('') + paragraph(run('Two'))),
    ...['One', '', 'Two'],
  ],
  'weights, a color, a highlight': [
    wordPage(
      paragraph(
        run('a ') +
          run('b', 'font-weight: bold;') +
          run(' c', 'font-style: italic;') +
          run(' d', 'color: rgb(192, 0, 0);') +
          run(' e', 'background-color: rgb(255, 255, 0);'),
      ),
    ),
    'a **b**_ c_{#c00000  d}{on #ffff00  e}',
  ],
  headings: [
    wordPage(
      paragraph(run('Report'), ' role="heading" aria-level="1"') +
        paragraph(run('Part'), ' role="heading" aria-level="2"') +
        paragraph(run('Text')),
    ),
    ...['# Report', '## Part', 'Text'],
  ],
  'bullets of two levels': [
    wordPage(
      item('ul', [1, 1], 'disc', 'Milk') +
        item('ul', [2, 1], 'circle', 'Fresh') +
        item('ul', [1, 1], 'disc', 'Bread'),
    ),
    ...['• Milk', '  ◦ Fresh', '• Bread'],
  ],
  'numbers and letters': [
    wordPage(
      item('ol', [1, 1], 'decimal', 'A') +
        item('ol', [2, 1], 'lower-alpha', 'B') +
        item('ol', [2, 2], 'lower-alpha', 'C') +
        item('ol', [1, 2], 'decimal', 'D') +
        paragraph(run('behind')),
    ),
    ...['1. A', '  a. B', '  b. C', '2. D', 'behind'],
  ],
  'a table': [
    wordPage(
      outline(
        `<div class="TableContainer Ltr SCXW1 BCX0"><table border="1" class="Table Ltr TableGrid SCXW1" data-tablestyle="MsoTableGrid" style="table-layout: fixed; width: 0px; border-collapse: collapse;"><tbody><tr role="row" class="TableRow"><td role="rowheader" data-celllook="0" class="FirstRow FirstCol" style="width: 312px;"><div class="TableCellContent">${paragraph(run('a'))}</div></td><td role="columnheader" style="width: 100px; background-color: rgb(255, 242, 204);"><div class="TableCellContent">${paragraph(run('b'))}</div></td></tr></tbody></table></div>`,
      ),
    ),
    '| {w312} a | {w100 #fff2cc} b |',
  ],
  'a link and a line break': [
    wordPage(
      paragraph(
        `<a class="Hyperlink SCXW1 BCX0" href="https://contoso.com/" target="_blank" rel="noreferrer noopener">${run('Plan', 'color: rgb(70, 120, 134); text-decoration: underline;')}</a><span class="LineBreakBlob BlobObject SCXW1"><span class="SCXW1 BCX0">&nbsp;</span><br class="SCXW1 BCX0"></span>${run('below')}`,
      ),
    ),
    '[Plan](https://contoso.com/)⏎below',
  ],
  'a picture': [
    wordPage(
      paragraph(
        '<span class="WACImageContainer NoPadding BlobObject SCXW1" role="presentation" style="width: 20px; height: 10px;"><img class="WACImage SCXW1" role="img" alt="Dot" src="data:image/png;base64,iVBORw0KGgo=" style="width: 20px; height: 10px;"></span>',
      ),
    ),
    '![Dot 20x10]',
  ],
}
