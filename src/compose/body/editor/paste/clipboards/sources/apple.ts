/** Mail, Notes, Pages and TextEdit of Apple. */
import type { Clipboards } from './clipboard.ts'

const cocoa = (content: string) =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">
p.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 12.0px Helvetica}
p.p2 {margin: 0.0px 0.0px 0.0px 0.0px; text-align: center; font: 12.0px Helvetica; min-height: 14.0px}
li.li1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 12.0px Helvetica}
span.s1 {text-decoration: underline}
span.s2 {color: #fb0007}
ul.ul1 {list-style-type: disc}
ol.ol1 {list-style-type: lower-alpha}
</style></head><body>${content}</body></html>`

export const appleMail: Clipboards = {
  'lines and an empty one': [
    '<html><head></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;"><div>One</div><div><br class="webkit-block-placeholder"></div><div>Two</div></body></html>',
    ...['One', '', 'Two'],
  ],
  'a list with dashes below': [
    '<ul class="MailOutline"><li>a</li><li>b<ul class="Apple-dash-list"><li>c</li></ul></li></ul>',
    ...['• a', '• b', '  ◦ c'],
  ],
  'what is answered': [
    '<div>Yes</div><div><br><blockquote type="cite"><div>On 5 May 2026, at 10:00, Kim wrote:</div><br class="Apple-interchange-newline"><div>No?</div></blockquote></div>',
    ...['Yes', '', '> On 5 May 2026, at 10:00, Kim wrote:', '> ', '> No?'],
  ],
  'a picture of the message': [
    '<div><img apple-inline="yes" id="A1" apple-width="yes" apple-height="yes" src="cid:1F2@contoso.com" alt="pasted.png" width="100" height="50"></div>',
    ...['pasted.png', 'lost: 1 image'],
  ],
  'a color and a size': [
    '<div><font color="#0433ff" size="5">blue</font> <b style="caret-color: rgb(0, 0, 0);">bold</b></div>',
    '{#0433ff blue} **bold**',
  ],
}

export const appleWriters: Clipboards = {
  'Notes: a title, dashes, an empty line': [
    '<meta charset="UTF-8"><h1 class="p1" style="margin: 0px; font: 24px Helvetica;"><b>Trip</b></h1><ul class="Apple-dash-list"><li class="li2" style="margin: 0px; font: 12px Helvetica;">a</li></ul><p class="p3" style="margin: 0px; min-height: 16px;"><br></p><p class="p4">end</p>',
    ...['# Trip', '• a', '', 'end'],
  ],
  'Notes: a table': [
    '<meta charset="UTF-8"><table cellspacing="0" cellpadding="0" style="border-collapse: collapse"><tbody><tr><td valign="top" style="width: 100.0px; border: 1px solid #cccccc; padding: 1.0px 5.0px"><p class="p1" style="margin: 0px; font: 13px Helvetica;">a</p></td><td valign="top"><p class="p1">b</p></td></tr></tbody></table>',
    '| {w100} a | b |',
  ],
  'Notes: a list to check off': [
    '<ul class="checklist"><li class="checklist-item"><input type="checkbox" checked disabled>done</li><li><input type="checkbox" disabled>open</li></ul>',
    ...['• ☑ done', '• ☐ open'],
  ],
  'Pages: numbers of two levels': [
    '<meta charset="UTF-8"><ol class="ol1"><li class="li1" style="margin: 0px; font: 11px \'Helvetica Neue\'; color: rgb(0, 0, 0);">a</li><ol class="ol1" style="list-style-type: lower-alpha;"><li class="li1">b</li></ol><li class="li1">c</li></ol>',
    ...['1. a', '  a. b', '2. c'],
  ],
  'TextEdit: lines, colors and alignment by class': [
    cocoa(
      '<p class="p1">One <span class="s1">under</span> <span class="s2"><b>red</b></span></p><p class="p2"><br></p><p class="p2">middle</p>',
    ),
    ...['One __under__ {#fb0007 **red**}', '(center) ', '(center) middle'],
  ],
  'TextEdit: letters by class': [
    cocoa('<ol class="ol1"><li class="li1">a</li><li class="li1">b</li></ol>'),
    ...['a. a', 'b. b'],
  ],
}
