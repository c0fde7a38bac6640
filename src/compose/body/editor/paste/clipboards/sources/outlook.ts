/** Outlook for Windows: messages and parts of them, written by Word’s engine. */
import type { Clipboards } from './clipboard.ts'
import { page, paragraph } from './wordPage.ts'

const section = (content: string) => page(`<div class=WordSection1>${content}</div>`)

export const outlook: Clipboards = {
  'a message': [
    section(paragraph('Hi Kim,') + paragraph('<o:p>&nbsp;</o:p>') + paragraph('see below.')),
    ...['Hi Kim,', '', 'see below.'],
  ],
  'the head of the message that is answered': [
    section(
      `<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>${paragraph('<b>From:</b> Kim &lt;kim@contoso.com&gt; <br><b>Sent:</b> Monday<br><b>Subject:</b> Plan')}</div></div>${paragraph('Text')}`,
    ),
    ...['**From:** Kim <kim@contoso.com>⍽⏎**Sent:** Monday⏎**Subject:** Plan', 'Text'],
  ],
  'bullets of two levels': [
    section(
      `<ul style='margin-top:0cm' type=disc><li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>a<o:p></o:p></li><ul style='margin-top:0cm' type=circle><li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level2 lfo1'>b<o:p></o:p></li></ul><li class=MsoListParagraph style='mso-list:l0 level1 lfo1'>c<o:p></o:p></li></ul>`,
    ),
    ...['• a', '  ◦ b', '• c'],
  ],
  'numbers that go on': [
    section(
      `<ol style='margin-top:0cm' start=1 type=1><li class=MsoNormal style='mso-list:l0 level1 lfo1'>a</li></ol>${paragraph('between')}<ol style='margin-top:0cm' start=2 type=1><li class=MsoNormal style='mso-list:l0 level1 lfo1'>b</li><ol start=1 type=a><li class=MsoNormal style='mso-list:l0 level2 lfo1'>c</li></ol></ol>`,
    ),
    ...['1. a', 'between', '2. b', '  a. c'],
  ],
  'somebody who is mentioned': [
    section(
      paragraph(
        '<a id="OWAAM1" href="mailto:kim@contoso.com"><span style=\'font-family:"Aptos",sans-serif;text-decoration:none\'>@Kim Akers</span></a> please look.',
      ),
    ),
    '[@Kim Akers](mailto:kim@contoso.com) please look.',
  ],
  'a signature with a logo in a file': [
    section(
      paragraph("<b><span style='color:#1F3864'>Kim Akers</span></b>") +
        paragraph(
          '<a href="https://contoso.com/"><img border=0 width=120 height=40 id="Picture_1" src="file:///C:/Users/kim/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" alt="Contoso"></a>',
        ),
    ),
    ...['{#1f3864 **Kim Akers**}', '[Contoso](https://contoso.com/)', 'lost: 1 image'],
  ],
  'an answer between the lines, in a color': [
    section(
      paragraph('Do you come?') +
        paragraph("<span style='color:#2F5597;mso-style-textfill-fill-color:#2F5597'>Yes.</span>"),
    ),
    ...['Do you come?', '{#2f5597 Yes.}'],
  ],
  'a quote with a line at its side': [
    section(
      `<blockquote style='border:none;border-left:solid #CCCCCC 1.0pt;padding:0cm 0cm 0cm 6.0pt;margin-left:4.8pt;margin-right:0cm'>${paragraph('No?')}</blockquote>${paragraph('Yes.')}`,
    ),
    ...['> No?', 'Yes.'],
  ],
}
