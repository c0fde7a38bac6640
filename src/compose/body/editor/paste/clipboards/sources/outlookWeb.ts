/** Outlook in a browser, and the new Outlook for Windows: lines are divisions, lists are lists. */
import type { Clipboards } from './clipboard.ts'

const line = (inner: string, style = '') =>
  `<div class="elementToProof" style="${style}font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">${inner}</div>`

export const outlookWeb: Clipboards = {
  'lines and an empty one': [line('One') + line('<br>') + line('Two'), ...['One', '', 'Two']],
  'bullets of two levels': [
    `<ul data-editing-info='{"orderedStyleType":1}' style='margin-top: 0px; margin-bottom: 0px;'><li style='font-family: Aptos; color: rgb(0, 0, 0);'><div role='presentation' class='elementToProof'>a</div></li><ul style='margin-top: 0px; list-style-type: circle;'><li style='list-style-type: circle;'><div role='presentation' class='elementToProof'>b</div></li></ul><li><div role='presentation'>c</div></li></ul>`,
    ...['• a', '  ◦ b', '• c'],
  ],
  'numbers that begin at three, letters below': [
    `<ol start="3" style="margin-top: 0px; margin-bottom: 0px;"><li style="list-style-type: decimal;"><div role="presentation" class="elementToProof">a</div></li><ol start="1" style="list-style-type: lower-alpha;"><li style="list-style-type: lower-alpha;"><div>b</div></li></ol></ol>`,
    ...['3. a', '  a. b'],
  ],
  'a color and a highlight': [
    line(
      '<span style="color: rgb(200, 38, 19);">late</span> <span style="background-color: rgb(255, 255, 0);">soon</span> <b>bold</b>',
    ),
    '{#c82613 late} {on #ffff00 soon} **bold**',
  ],
  'a table with a header row': [
    `<table data-editing-info='{"hasHeaderRow":true}' id="table_0" style='width: 240px; border-collapse: collapse; border-spacing: 0px; box-sizing: border-box;'><tbody><tr><th scope="col" style='text-align: start; border: 1px solid rgb(171, 171, 171); background-color: rgb(171, 171, 171); width: 120px; height: 22px;'><div class='elementToProof'>a</div></th><th scope="col" style='width: 120px;'><div>b</div></th></tr><tr><td style='width: 120px;'><div>1</div></td><td style='width: 120px; text-align: right;'><div>2</div></td></tr></tbody></table>`,
    ...['|= {w120 #ababab} a |= {w120} b |', '| {w120} 1 | {w120} (right) 2 |'],
  ],
  'a quote': [
    `<blockquote style="margin-left: 0.8ex; padding-left: 1ex; border-left: 3px solid rgb(200, 200, 200);"><div class="elementToProof">No?</div><div class="elementToProof">Never?</div></blockquote>${line('Yes')}`,
    ...['> No?', '> Never?', 'Yes'],
  ],
  'a picture at the service of attachments': [
    line(
      '<img src="https://attachments.office.net/owa/kim/service.svc/s/GetAttachmentThumbnail?id=A" alt="Floor plan" width="300" height="200" style="width: 300px; max-width: 100%;">',
    ),
    ...[
      '[Floor plan](https://attachments.office.net/owa/kim/service.svc/s/GetAttachmentThumbnail?id=A)',
      'lost: 1 image',
    ],
  ],
  'a picture that carries its bytes, with words beside': [
    line('See <img src="data:image/png;base64,iVBORw0KGgo=" alt="Dot" width="20" height="10">.'),
    'See ![Dot 20x10].',
  ],
  'headings and a centred line': [
    `<h1 style="text-align: left;" class="elementToProof">Report</h1>${line('in the middle', 'text-align: center; ')}`,
    ...['# Report', '(center) in the middle'],
  ],
  'somebody who is mentioned': [
    line(
      '<a id="OWA1" href="mailto:kim@contoso.com" class="tWKOu mention ms-bgc-nlr ms-fcl-b">@Kim Akers</a>&nbsp;please',
    ),
    '[@Kim Akers](mailto:kim@contoso.com)⍽please',
  ],
}
