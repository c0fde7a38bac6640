/** Readers of PDF files, and electronic books. */
import type { Clipboards } from './clipboard.ts'

export const pdfReaders: Clipboards = {
  'Acrobat: paragraphs': [
    '<html><body lang="EN-US"><p style="margin:0;font-size:10.98px;font-family:Arial">A line that<span style="font-size:10.98px"> </span></p><p style="margin:0"><b>goes</b> on</p></body></html>',
    ...['A line that', '**goes** on'],
  ],
  'pdf.js: placed pieces': [
    '<span style="left: 83.7px; top: 90px; font-size: 16px; font-family: sans-serif; transform: scaleX(0.9);" role="presentation" dir="ltr">One</span><br role="presentation"><span style="left: 83px; top: 110px;" dir="ltr" role="presentation">Two</span>',
    'One⏎Two',
  ],
  'Edge: drawn bullets stay text': [
    '<meta charset=\'utf-8\'><p style="margin: 0px">• Milk</p><p style="margin: 0px">• Bread</p>',
    ...['• Milk', '• Bread'],
  ],
  'Preview: lines with colors': [
    '<meta charset="UTF-8"><p class="p1" style="margin: 0px; font: 12px Times; color: rgb(192, 0, 0);">red</p><p class="p2" style="margin: 0px; font: 12px Times;">ink</p>',
    ...['{#c00000 red}', 'ink'],
  ],
  'Kindle: a quotation with its place': [
    '<div>“To be”</div><div><br></div><div>— Hamlet, p.&nbsp;12. <a href="https://read.amazon.com/?asin=B0">Open</a></div>',
    ...['“To be”', '', '— Hamlet, p.⍽12. [Open](https://read.amazon.com/?asin=B0)'],
  ],
}
