/** LibreOffice Writer. */
import type { Clipboards } from './clipboard.ts'

const document = (content: string) =>
  `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/><style type="text/css">\n@page { size: 21cm 29.7cm; margin: 2cm }\np { line-height: 115%; margin-bottom: 0.25cm; background: transparent }\nh1.western { font-size: 18pt }\na:link { color: #000080; text-decoration: underline }\n</style></head><body lang="de-DE" link="#000080" vlink="#800000" dir="ltr">${content}</body></html>`

export const libreOffice: Clipboards = {
  'lines, an empty one, formats': [
    document(
      '<p style="line-height: 100%; margin-bottom: 0cm">One</p>\n<p><br/>\n\n</p>\n<p>Two <b>b</b> <i>i</i> <u>u</u> <strike>s</strike> x<sup>2</sup></p>',
    ),
    ...['One', '', 'Two **b** _i_ __u__ ~~s~~ x^2^'],
  ],
  'bullets of two levels': [
    document(
      '<ul>\n<li><p style="margin-bottom: 0cm">a</p></li>\n<ul>\n<li><p style="margin-bottom: 0cm">b</p></li>\n</ul>\n<li><p>c</p></li>\n</ul>',
    ),
    ...['• a', '  ◦ b', '• c'],
  ],
  'Roman numbers, and numbers that begin at four': [
    document(
      '<ol type="i"><li><p>a</p></li><li><p>b</p></li></ol><ol start="4"><li><p>c</p></li></ol>',
    ),
    ...['i. a', 'ii. b', '4. c'],
  ],
  'a heading and a line in the middle': [
    document('<h1 class="western">Part</h1><p align="center">middle</p>'),
    ...['# Part', '(center) middle'],
  ],
  'a color and a highlight': [
    document(
      '<p><font color="#c9211e">red</font> <span style="background: #ffff00">marked</span> <font face="Liberation Serif, serif"><font size="4" style="font-size: 14pt">big</font></font></p>',
    ),
    '{#c9211e red} {on #ffff00 marked} big',
  ],
  'a table with a header row': [
    document(
      '<table width="100%" cellpadding="4" cellspacing="0"><col width="128*"/><col width="128*"/><thead><tr valign="top"><th width="50%" style="border: 1px solid #000000"><p>Name</p></th><th width="50%"><p>Sum</p></th></tr></thead><tbody><tr valign="top"><td width="50%"><p>a</p></td><td width="50%"><p align="right">1</p></td></tr></tbody></table>',
    ),
    ...['|= Name |= Sum |', '| a | (right) 1 |'],
  ],
  'a link and a tab': [
    document('<p><a href="https://contoso.com/">Plan</a> a\tb</p>'),
    '[Plan](https://contoso.com/) a b',
  ],
}
