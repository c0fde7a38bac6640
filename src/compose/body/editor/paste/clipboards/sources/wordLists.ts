/** Word for Windows: lists, which it writes as paragraphs with drawn signs. */
import type { Clipboards } from './clipboard.ts'
import { item, page, paragraph, symbol, wingdings } from './wordPage.ts'

const picture = `<img width=12 height=12 src="file:///C:/Users/kim/AppData/clip_image001.gif" alt="*" v:shapes="P1">`

export const wordLists: Clipboards = {
  'bullets of Symbol': [
    page(item(1, symbol, 'Milk') + item(1, symbol, 'Bread')),
    ...['• Milk', '• Bread'],
  ],
  'bullets of three levels': [
    page(
      item(1, symbol, 'Milk') +
        item(2, '<span style=\'font-family:"Courier New"\'>o</span>', 'Fresh') +
        item(3, wingdings, 'Cold') +
        item(2, 'o', 'Dried') +
        item(1, symbol, 'Bread'),
    ),
    ...['• Milk', '  ◦ Fresh', '    ▪ Cold', '  ◦ Dried', '• Bread'],
  ],
  'numbers, then letters, then Roman': [
    page(
      item(1, '1.', 'A') +
        item(2, 'a.', 'B') +
        item(3, 'i.', 'C') +
        item(3, 'ii.', 'D') +
        item(2, 'b.', 'E') +
        item(1, '2.', 'F'),
    ),
    ...['1. A', '  a. B', '    i. C', '    ii. D', '  b. E', '2. F'],
  ],
  'letters with a bracket, and capitals': [
    page(item(1, 'a)', 'A') + item(1, 'b)', 'B') + item(1, 'A.', 'C', 1) + item(1, 'B.', 'D', 1)),
    ...['a. A', 'b. B', 'A. C', 'B. D'],
  ],
  'Roman capitals': [
    page(item(1, 'I.', 'A') + item(1, 'II.', 'B') + item(1, 'III.', 'C') + item(1, 'IV.', 'D')),
    ...['I. A', 'II. B', 'III. C', 'IV. D'],
  ],
  'numbers of law: the upper number is lost': [
    page(item(1, '1.', 'A') + item(2, '1.1.', 'B') + item(2, '1.2.', 'C') + item(1, '2.', 'D')),
    ...['1. A', '  1. B', '  2. C', '2. D', 'lost: numbers'],
  ],
  'a list that begins at five': [
    page(item(1, '5.', 'A') + item(1, '6.', 'B')),
    ...['5. A', '6. B'],
  ],
  'two lists, one behind the other': [
    page(item(1, '1.', 'A') + item(1, '2.', 'B') + item(1, symbol, 'C', 1)),
    ...['1. A', '2. B', '• C'],
  ],
  'a list that begins again': [
    page(item(1, '1.', 'A') + item(1, '2.', 'B') + item(1, '1.', 'C', 1)),
    ...['1. A', '2. B', '1. C'],
  ],
  'a paragraph between': [
    page(item(1, '1.', 'A') + paragraph('between') + item(1, '2.', 'B')),
    ...['1. A', 'between', '2. B'],
  ],
  'a second paragraph of an item': [
    page(
      item(1, '1.', 'A') +
        paragraph('more', 'margin-left:36.0pt', 'MsoListParagraphCxSpMiddle') +
        item(1, '2.', 'B'),
    ),
    ...['1. A', '(indent 1) more', '2. B'],
  ],
  'a deeper level behind a paragraph': [
    page(
      item(1, '1.', 'Milk') +
        item(1, '2.', 'Bread') +
        paragraph('between') +
        item(2, 'a.', 'Rye') +
        item(2, 'b.', 'Oat') +
        item(1, '3.', 'Eggs'),
    ),
    ...['1. Milk', '2. Bread', '  between', '  a. Rye', '  b. Oat', '3. Eggs'],
  ],
  'a level that is skipped': [
    page(item(1, '1.', 'Top') + item(3, 'i.', 'Two below') + item(1, '2.', 'Next')),
    ...['1. Top', '  i. Two below', '2. Next'],
  ],
  'headings with numbers': [
    page(
      `<h2 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>First part</h2>` +
        paragraph('Text') +
        `<h2 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Second part</h2>`,
    ),
    ...['## 1.⍽ First part', 'Text', '## 2.⍽ Second part'],
  ],
  'a bullet that is a picture': [
    page(item(1, picture, 'A') + item(1, picture, 'B')),
    ...['• A', '• B'],
  ],
  'a list by its style alone': [
    page(
      `<p class=MsoListBullet><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>A</p><p class=MsoListBullet><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>B</p>`,
    ),
    ...['• A', '• B'],
  ],
  'formats in items': [
    page(item(1, '1.', '<b>A</b> and <a href="https://contoso.com/">B</a>')),
    '1. **A** and [B](https://contoso.com/)',
  ],
  'a list in a cell': [
    page(
      `<table class=MsoTableGrid border=1><tr><td>${item(1, symbol, 'A')}${item(1, symbol, 'B')}</td><td>${paragraph('C')}</td></tr></table>`,
    ),
    '| • A / • B | C |',
  ],
}
