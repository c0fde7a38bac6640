/** Google Sheets, and the spreadsheets of LibreOffice and Apple. */
import type { Clipboards } from './clipboard.ts'

const google = (rows: string) =>
  `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="80"/></colgroup><tbody>${rows}</tbody></table></google-sheets-html-origin>`
const calc = (rows: string) =>
  `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="LibreOffice 24.2 (Linux)"/><style type="text/css">body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }</style></head><body><table cellspacing="0" border="0"><colgroup width="85"></colgroup><colgroup width="60"></colgroup>${rows}</table></body></html>`

export const googleSheets: Clipboards = {
  'words and numbers': [
    google(
      '<tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;a&quot;}">a</td><td style="vertical-align:bottom;">b</td></tr><tr style="height:21px;"><td style="text-align:right;">1</td><td style="text-align:right;">2</td></tr>',
    ),
    ...['| {w100} a | {w80} b |', '| (right) 1 | (right) 2 |'],
  ],
  'weight, colors, a link': [
    google(
      '<tr><td style="font-weight:bold;background-color:#d9ead3;">Total</td><td style="color:#ff0000;">-7</td></tr><tr><td style="text-decoration:underline;color:#1155cc;"><a class="in-cell-link" target="_blank" href="https://contoso.com/">x</a></td><td></td></tr>',
    ),
    ...['| {w100 #d9ead3} **Total** | {w80} {#ff0000 -7} |', '| [x](https://contoso.com/) |  |'],
  ],
  'merged cells': [
    google(
      '<tr><td rowspan="1" colspan="2" style="text-align:center;"><div style="max-height:21px">Head</div></td></tr><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>',
    ),
    ...['| {2x1 w180} (center) Head |', '| {1x2} a | b |', '| c |'],
  ],
  'one cell is a line': [
    `<meta charset='utf-8'><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><span style="font-size:10pt;font-family:Arial;font-style:normal;color:#000000;" data-sheets-root="1" data-sheets-value="{}">alone</span>`,
    'alone',
  ],
  'a struck number and a break': [
    google(
      '<tr><td style="text-decoration:line-through;">1</td><td style="wrap-strategy:4;white-space:normal;">a<br/>b</td></tr>',
    ),
    '| {w100} ~~1~~ | {w80} a⏎b |',
  ],
}

export const calcAndNumbers: Clipboards = {
  'Calc: a ground, weight, color, widths by column': [
    calc(
      '<tr><td height="17" align="left" valign=bottom bgcolor="#FFFF00"><b>a</b></td><td align="right" sdval="1" sdnum="1033;"><font color="#FF0000">1</font></td></tr><tr><td height="17" align="left"><br></td><td align="right" sdval="2">2</td></tr>',
    ),
    ...['| {w85 #ffff00} **a** | {w60} (right) {#ff0000 1} |', '|  | (right) 2 |'],
  ],
  'Calc: merged cells in the middle': [
    calc(
      '<tr><td colspan=2 height="17" align="center" valign=middle><i>Both</i></td></tr><tr><td>a</td><td>b</td></tr>',
    ),
    ...['| {2x1 w145} (center) _Both_ |', '| a | b |'],
  ],
  'Numbers: a header row with a ground': [
    `<meta charset="UTF-8"><table cellspacing="0" cellpadding="0" style="border-collapse: collapse"><tbody><tr><td valign="top" style="width: 90.0px; background-color: #d6d6d6; border: 1px solid #a5a5a5; padding: 4px"><p style="margin: 0.0px 0.0px 0.0px 0.0px; font: 10.0px 'Helvetica Neue'; color: #000000"><b>Name</b></p></td><td valign="top" style="width: 90.0px; background-color: #d6d6d6"><p><b>Sum</b></p></td></tr><tr><td><p>a</p></td><td><p style="text-align: right">1</p></td></tr></tbody></table>`,
    ...['| {w90 #d6d6d6} **Name** | {w90 #d6d6d6} **Sum** |', '| a | (right) 1 |'],
  ],
}
