/** Gmail, and Yahoo Mail: divisions, and fonts of HTML 4. */
import type { Clipboards } from './clipboard.ts'

export const gmail: Clipboards = {
  'lines and an empty one': [
    '<div dir="ltr">One<div><br></div><div>Two</div></div>',
    ...['One', '', 'Two'],
  ],
  'an answer and what is answered': [
    '<div dir="ltr">Yes</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Kim Akers &lt;<a href="mailto:kim@contoso.com">kim@contoso.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">No?</div></blockquote></div>',
    ...['Yes', '', 'On Mon, Kim Akers <[kim@contoso.com](mailto:kim@contoso.com)> wrote:', '> No?'],
  ],
  lists: [
    '<div dir="ltr"><ul><li style="margin-left:15px">a<br><ul><li style="margin-left:15px">b</li></ul></li><li style="margin-left:15px">c</li></ul><ol><li style="margin-left:15px">d</li></ol></div>',
    ...['• a', '  ◦ b', '• c', '1. d'],
  ],
  'fonts of HTML 4': [
    '<div dir="ltr"><font size="4" face="georgia, serif">big</font> <font color="#ff0000">red</font> <span style="background-color:rgb(255,242,204)">marked</span></div>',
    'big {#ff0000 red} {on #fff2cc marked}',
  ],
  'an emoji that is a picture': [
    '<div>Hi <img data-emoji="🙂" class="an1" alt="🙂" aria-label="🙂" draggable="false" src="https://fonts.gstatic.com/s/e/notoemoji/16.0/1f642/72.png" loading="lazy"></div>',
    'Hi 🙂',
  ],
  'a dot that reports that it was read': [
    '<div>Hello<img src="https://track.contoso.com/o.gif?u=1" width="1" height="1" alt="" style="display:block"></div>',
    'Hello',
  ],
  'an indent': [
    '<div dir="ltr">a<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>b</div></blockquote></div>',
    ...['a', '(indent 1) b'],
  ],
  'a file that is linked': [
    '<div class="gmail_chip gmail_drive_chip" style="width:396px;height:18px"><a href="https://drive.google.com/file/d/1/view" target="_blank" style="color:rgb(77,77,77)"><img style="vertical-align:bottom;border:none" src="https://ssl.gstatic.com/docs/doclist/images/icon_10_generic_list.png" alt="">&nbsp;<span dir="ltr">plan.pdf</span></a></div>',
    ...['[⍽plan.pdf](https://drive.google.com/file/d/1/view)', 'lost: 1 image'],
  ],
}
