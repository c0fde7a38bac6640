/** Excel: cells whose look is in classes of a style sheet. */
import type { Clipboards } from './clipboard.ts'

const styles = `
tr {mso-height-source:auto;}
col {mso-width-source:auto;}
td {padding-top:1px; mso-ignore:padding; color:black; font-size:11.0pt; font-weight:400; text-decoration:none; font-family:"Aptos Narrow",sans-serif; text-align:general; vertical-align:bottom; white-space:nowrap;}
.xl65 {font-weight:700; background:#FFFF00; mso-pattern:black none;}
.xl66 {mso-number-format:Percent; color:red; text-align:right;}
.xl67 {color:white; font-weight:700; background:#156082; mso-pattern:#156082 none;}
.xl68 {text-align:center;}
.xl69 {color:#467886; text-decoration:underline; text-underline-style:single;}
.font6 {color:#00B050; font-weight:700;}`
const sheet = (rows: string) =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15"><style>\n<!--table {mso-displayed-decimal-separator:"\\,";}\n@page {margin:.75in .7in;}${styles}\n--></style></head><body link="#467886" vlink="#96607D"><table border=0 cellpadding=0 cellspacing=0 width=128 style='border-collapse:collapse;width:96pt'><!--StartFragment-->${rows}<!--EndFragment--></table></body></html>`
const columns =
  "<col width=64 style='width:48pt'><col width=100 style='mso-width-source:userset;width:75pt'>"

export const excel: Clipboards = {
  'words and numbers': [
    sheet(
      `${columns}<tr height=20 style='height:15.0pt'><td height=20 width=64 style='height:15.0pt;width:48pt'>a</td><td width=100 style='width:75pt'>b</td></tr><tr height=20><td height=20 align=right>1</td><td align=right>2,5</td></tr>`,
    ),
    ...['| {w64} a | {w100} b |', '| (right) 1 | (right) 2,5 |'],
  ],
  'weight, colors and alignment by class': [
    sheet(
      '<tr><td class=xl65>Total</td><td class=xl66>-7%</td></tr><tr><td class=xl68>x</td><td>y</td></tr>',
    ),
    ...['| {#ffff00} **Total** | (right) {#ff0000 -7%} |', '| (center) x | y |'],
  ],
  'white words on a dark header': [
    sheet('<tr><td class=xl67>Name</td><td class=xl67>Sum</td></tr><tr><td>a</td><td>1</td></tr>'),
    ...['| {#156082} {#ffffff **Name**} | {#156082} {#ffffff **Sum**} |', '| a | 1 |'],
  ],
  'merged and empty cells': [
    sheet(
      "<tr><td colspan=2 class=xl65 style='border-right:.5pt solid black'>Head</td></tr><tr><td></td><td>1</td></tr>",
    ),
    ...['| {2x1 #ffff00} **Head** |', '|  | 1 |'],
  ],
  'one cell is no table': [
    sheet(
      "<tr height=20><td height=20 class=xl65 align=right width=64 style='width:48pt'>12</td></tr>",
    ),
    '**12**',
  ],
  'one row': [sheet('<tr><td>a</td><td>b</td><td>c</td></tr>'), '| a | b | c |'],
  'one column': [sheet('<tr><td>a</td></tr><tr><td>b</td></tr>'), ...['| a |', '| b |']],
  'a link in a cell': [
    sheet(
      '<tr><td class=xl69><a href="https://contoso.com/"><span style=\'color:#467886\'>site</span></a></td><td>1</td></tr>',
    ),
    '| [site](https://contoso.com/) | 1 |',
  ],
  'a break in a cell, a hidden column and a hidden row': [
    sheet(
      "<tr><td>a<br>\n    b</td><td style='display:none'>x</td><td>c</td></tr><tr style='display:none'><td>y</td><td>z</td><td>w</td></tr><tr><td>d</td><td style='display:none'>x</td><td>e</td></tr>",
    ),
    ...['| a⏎b | c |', '| d | e |'],
  ],
  'a word of another color in a cell': [
    sheet('<tr><td>all <font class="font6">good</font></td><td>1</td></tr>'),
    '| all {#00b050 **good**} | 1 |',
  ],
  'a chart above cells': [
    sheet(
      '<tr><td align=left valign=top><span style=\'mso-ignore:vglayout;position:absolute;z-index:1;margin-left:4px;width:200px;height:100px\'><img width=200 height=100 src="file:///C:/clip_image001.png" v:shapes="Chart_1"></span></td><td>1</td></tr>',
    ),
    ...['|  | 1 |', 'lost: 1 image'],
  ],
}
