/** Word for Windows: text, what stands around it, and what nobody was to see. */
import type { Clipboards } from './clipboard.ts'
import { page, paragraph } from './wordPage.ts'

const footnotes = `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><sup>[1]</sup></span></a> Source.<o:p></o:p></p></div></div>`
const comments = `<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%"><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><span class=MsoCommentReference>&nbsp;<a class=msocomoff href="#_msoanchor_1">[KA1]</a></span>Is this right?</p></div></div></div>`

export const word: Clipboards = {
  'paragraphs and an empty one': [
    page(paragraph('One') + paragraph('<o:p>&nbsp;</o:p>') + paragraph('Two')),
    ...['One', '', 'Two'],
  ],
  'weights and lines by tags': [
    page(paragraph('a <b>b</b> <i>c</i> <u>d</u> <s>e</s> <b><i>f</i></b>')),
    'a **b** _c_ __d__ ~~e~~ **_f_**',
  ],
  headings: [
    page(`<h1>Report<o:p></o:p></h1><h2>Part</h2><h3>Detail</h3>${paragraph('Text')}`),
    ...['# Report', '## Part', '### Detail', 'Text'],
  ],
  'a title, a subtitle and a quote, by their classes': [
    page(
      paragraph('Annual report', '', 'MsoTitle') +
        paragraph('2026', '', 'MsoSubtitle') +
        paragraph('Well said', '', 'MsoQuote'),
    ),
    ...['# Annual report', '2026', '(center) _Well said_'],
  ],
  'a heading of a style of its own': [
    page(paragraph('Chapter', '', 'Kapitel') + paragraph('Text')),
    ...['## Chapter', 'Text'],
  ],
  'a link': [
    page(
      paragraph(
        '<a href="https://contoso.com/a?b=1&amp;c=2"><span style=\'color:#467886\'>Plan</span></a>',
      ),
    ),
    '[Plan](https://contoso.com/a?b=1&c=2)',
  ],
  'a link to a place in the same document': [
    page(paragraph('See <a href="#_Toc1">page 3</a>')),
    'See page 3',
  ],
  'a color, a highlight, a shade': [
    page(
      paragraph(
        "<span style='color:#C00000'>late</span> <span style='background:yellow;mso-highlight:yellow'>soon</span> <span style='color:#92D050'>done</span>",
      ),
    ),
    '{#c00000 late} {on #ffff00 soon} {#92d050 done}',
  ],
  'the ink of a theme': [
    page(
      paragraph(
        "<span style='color:black;mso-themecolor:text1'>a</span><span style='color:windowtext'> b</span><span style='color:#404040'> c</span>",
      ),
    ),
    'a b c',
  ],
  'a style of characters by its class': [
    page(paragraph('It is <span class=MsoIntenseEmphasis>not</span> so')),
    'It is {#c00000 _not_} so',
  ],
  'hidden text, by style and by class': [
    page(
      paragraph(
        "Shown<span style='display:none;mso-hide:all'> cost</span><span class=Secret> price</span>.",
      ),
    ),
    'Shown.',
  ],
  'a comment': [
    page(
      paragraph(
        'Kim<span class=MsoCommentReference><span style=\'font-size:8.0pt\'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[KA1]</a>&nbsp;</span></span> agrees.',
      ) + comments,
    ),
    'Kim agrees.',
  ],
  'a footnote': [
    page(
      paragraph(
        'Fact<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><sup>[1]</sup></span></a>.',
      ) + footnotes,
    ),
    ...['Fact^[1]^.', '---', '^[1]^ Source.'],
  ],
  'what was tracked': [
    page(paragraph('The <del cite="mailto:Kim">old</del><ins cite="mailto:Kim">new</ins> plan')),
    'The ~~old~~__new__ plan',
  ],
  'alignments, from the first line on': [
    page(
      paragraph('a', 'text-align:center') +
        paragraph('b', 'text-align:right') +
        paragraph('c', 'text-align:justify') +
        paragraph('d'),
    ),
    ...['(center) a', '(right) b', '(justify) c', 'd'],
  ],
  'an indent of half an inch': [
    page(paragraph('a') + paragraph('b', 'margin-left:36.0pt') + paragraph('c')),
    ...['a', '(indent 1) b', 'c'],
  ],
  tabs: [
    page(paragraph("Sum<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp; </span>12<br>\nTax")),
    'Sum⍽⍽⍽⍽ 12⏎Tax',
  ],
  'raised and lowered': [page(paragraph('x<sup>2</sup> H<sub>2</sub>O')), 'x^2^ H~2~O'],
  'right to left': [
    page(
      "<p class=MsoNormal dir=RTL style='text-align:right;direction:rtl;unicode-bidi:embed'><span lang=AR-SA dir=RTL>مرحبا بكم</span></p>" +
        paragraph('Hello'),
    ),
    ...['(rtl) مرحبا بكم', 'Hello'],
  ],
  'lines of the source that nobody saw': [
    page('\n\n<p class=MsoNormal>one\ntwo <b>three\nfour</b></p>\n\n'),
    'one two **three four**',
  ],
}
