/**
 * Bodies with the traits that mail programs really write: names of classes, wrappers, styles, spellings. «…» is
 * around the block in which a test changes the word "Monday".
 */
type Page = (inner: string) => string

const exchangePage =
  (attributes = ' dir="ltr"'): Page =>
  (inner) =>
    '<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">' +
    '<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head>' +
    `<body${attributes}>\r\n${inner}\r\n</body></html>\r\n`

const calibri =
  'font-family: Calibri, Arial, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);'
const aptos =
  'font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 11pt; color: rgb(0, 0, 0);'
const proof = (words: string, style = aptos) =>
  `<div class="elementToProof" style="${style}">\r\n${words}</div>`
const emptyProof = `<div class="elementToProof" style="${aptos}">\r\n<br>\r\n</div>\r\n`

const web = [
  `«<div style="${calibri}" class="elementToProof">\r\nSee you Monday</div>»\r\n<div style="${calibri}">\r\n<br>\r\n</div>\r\n<div style="${calibri}">Ada</div>`,
  `<div class="elementToProof"><span style="${calibri}">Hello</span></div>\r\n«<div><b style="${calibri}">Monday</b><i>?</i></div>»\r\n<hr style="display:inline-block;width:98%">`,
  `${proof('One')}\r\n${emptyProof}«${proof('Monday &amp; &quot;Tuesday&quot;')}»\r\n<div id="Signature">\r\n<div style="${calibri}">Ada</div>\r\n<div>+44 1</div>\r\n</div>`,
  `«${proof('Monday')}»\r\n<ul data-editing-info="{&quot;applyListStyleFromLevel&quot;:true}" style="margin-block: 0px;">\r\n<li style="${aptos}">\r\n<div class="elementToProof" role="presentation">a</div>\r\n</li><li style="${aptos}"><div>b</div></li></ul>`,
  `${proof('Times:')}\r\n«<ol start="1" style="list-style-type: decimal;"><li><span>Monday</span></li><li><span style="color: rgb(192, 0, 0);">b</span></li></ol>»\r\n${emptyProof}`,
  `«${proof('Monday')}»\r\n<table id="x_table_0" class="table_0" style="border-collapse: collapse; box-sizing: border-box; width: 240px"><tbody><tr><td style="border: 1px solid rgb(171, 171, 171); width: 120px">\r\n<div>a</div>\r\n</td><td style="border: 1px solid rgb(171, 171, 171); width: 120px"><br></td></tr></tbody></table>`,
  `<div><a href="https://x.org/?a=1&amp;b=2" id="OWA1f" class="OWAAutoLink" data-auth="NotApplicable" title="https://x.org">x.org</a></div>\r\n«${proof('Monday')}»\r\n<div><img data-imagetype="AttachmentByCid" originalsrc="cid:a1" data-custom="AAMk%3D" naturalheight="10" naturalwidth="20" src="cid:a1@x.org" style="max-width: 100%; width: 20px;"></div>`,
  `«${proof('Monday')}»\r\n${emptyProof}<div id="appendonsend"></div>\r\n<hr style="display:inline-block;width:98%" tabindex="-1">\r\n<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> Bo<br></font><div>&nbsp;</div></div><div>Old</div>`,
  `<div dir="rtl" style="${calibri}">שלום</div>\r\n«<div dir="ltr">Monday</div>»\r\n<div dir="rtl"><span lang="he">עולם</span></div>`,
  `<blockquote style="border-left: 3px solid rgb(200, 200, 200); padding-left: 1ex; margin-left: 0.8ex;">\r\n<div>Quoted</div>\r\n«<div>Monday</div>»\r\n</blockquote>\r\n${emptyProof}`,
]

const modern = [
  `«${proof('Monday')}»\r\n${emptyProof}${proof('Kind regards,')}\r\n${proof('Ada')}`,
  `<h1 style="font-size: 20pt; ${aptos}">\r\nPlan</h1>\r\n«<h2 style="color: rgb(15, 71, 97);">Monday</h2>»\r\n<p style="margin-top: 0px; margin-bottom: 0px;">a</p>`,
  `«<div style="text-align: center; ${aptos}"><u>Monday</u></div>»\r\n<div style="text-align: right;">b</div>\r\n<div style="margin-left: 40px;">c</div>`,
  `<div class="elementToProof"><mark style="background-color: rgb(255, 255, 0);">Now</mark><sup>1</sup></div>\r\n«<div>H<sub>2</sub>O Monday</div>»\r\n<pre style="white-space: pre-wrap;">a\r\n  b</pre>`,
  `${proof('a')}\r\n«<div data-x="1" style='font-family: "Segoe UI", sans-serif'>Monday</div>»\r\n<div style='font-family: "Segoe UI"'>"quoted"</div>`,
  `<div class="elementToProof" contenteditable="true">a</div>\r\n«${proof('Monday')}»\r\n<div aria-hidden="true" class="x">b</div>`,
  `«${proof('Monday')}»<div class="_Entity _EType_OWALinkPreview" id="LPBorder_1"><table role="presentation"><tbody><tr><td><a href="https://x.org">X</a></td></tr></tbody></table></div>`,
  `${proof('Dear <a class="mention" id="OWAAM1" href="mailto:bo@x.org">@Bo</a>,')}\r\n«${proof('Monday')}»\r\n<div id="ms-outlook-mobile-signature" class="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook</a></div>`,
  `<div class="elementToProof"><br></div><div class="elementToProof"><br></div>«<div>Monday</div>»<div id="mail-editor-reference-message-container"><div>Old</div></div>`,
  `«${proof('Mr.&nbsp; Monday &#128512; 😀')}»\r\n${proof('a &lt;b&gt; &#8211; “c”')}`,
]

const normal = 'class="MsoNormal"'
const word = (inner: string) => `<div class="WordSection1">\r\n${inner}\r\n</div>`
const nothing = `<p ${normal}><o:p>&nbsp;</o:p></p>\r\n`
const listed = 'class="MsoListParagraph" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"'
const sign = (one: string) =>
  `<![if !supportLists]><span style="mso-list:Ignore">${one}<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span><![endif]>`

const classic = [
  word(
    `<p ${normal}>Dear Bo,<o:p></o:p></p>\r\n${nothing}«<p ${normal}>See you Monday.<o:p></o:p></p>»`,
  ),
  word(
    `<p ${normal}><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">a<o:p></o:p></span></p>\r\n«<p ${normal}><b><span lang="DE" style="color:red">Monday</span></b><o:p></o:p></p>»\r\n${nothing}`,
  ),
  word(
    `<p ${listed}>${sign('1.')}a<o:p></o:p></p>\r\n«<p ${listed}>${sign('2.')}Monday<o:p></o:p></p>»\r\n<p ${listed}>${sign('3.')}c<o:p></o:p></p>`,
  ),
  word(
    `<ul style="margin-top:0cm" type="disc">\r\n<li class="MsoListParagraph" style="margin-left:0cm;mso-list:l0 level1 lfo1">a<o:p></o:p></li><li>b</li></ul>\r\n«<p ${normal}>Monday<o:p></o:p></p>»`,
  ),
  word(
    `«<p ${normal}>Monday<o:p></o:p></p>»\r\n<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none">\r\n<tr>\r\n<td width="301" valign="top" style="width:225.4pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt">\r\n<p ${normal}>a<o:p></o:p></p>\r\n</td>\r\n</tr>\r\n</table>`,
  ),
  word(
    `<p ${normal}><img width="96" height="20" style="width:1.0in;height:.2083in" id="Picture_x0020_1" src="cid:image001.png@01D9.1" alt="Logo"><o:p></o:p></p>\r\n«<p ${normal}>Monday</p>»`,
  ),
  word(
    `<h1>Plan<o:p></o:p></h1>\r\n«<p class="MsoNormal" align="center" style="text-align:center">Monday<o:p></o:p></p>»\r\n<p ${normal} style="margin-left:36.0pt">b<o:p></o:p></p>`,
  ),
  word(
    `<p ${normal}><a name="_MailOriginal"></a><a href="https://x.org/"><span style="color:#0563C1">x</span></a><o:p></o:p></p>\r\n«<p ${normal}>Monday<o:p></o:p></p>»\r\n<div class="MsoNormal" align="center" style="text-align:center"><hr size="1" width="100%" align="center"></div>`,
  ),
  word(
    `«<p ${normal}>Monday<br>Tuesday<o:p></o:p></p>»\r\n<div style="border:none;border-left:solid blue 1.5pt;padding:0cm 0cm 0cm 4.0pt">\r\n<div>\r\n<p ${normal}><b>From:</b> Bo<br><b>Sent:</b> now<o:p></o:p></p>\r\n</div>\r\n<p ${normal}>Old<o:p></o:p></p>\r\n</div>`,
  ),
  word(
    `<p ${normal}><span style="mso-fareast-language:EN-US">a</span></p>\r\n«<p class="MsoPlainText">Monday\r\nwraps here<o:p></o:p></p>»\r\n<p ${normal} dir="RTL" style="text-align:right;direction:rtl;unicode-bidi:embed"><span lang="HE">שלום</span></p>`,
  ),
]

const gmailPage: Page = (inner) => `<div dir="ltr">${inner}</div>\r\n`

const gmail = [
  '«Hi Monday,»<div><br></div><div>Text</div><div>Ada</div>',
  '<div>a</div>«<div>Monday</div>»<div><br clear="all"></div><div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Ada<div>London</div></div></div></div>',
  '<div class="gmail_default" style="font-family:verdana,sans-serif">a</div>«<div class="gmail_default" style="font-family:verdana,sans-serif">Monday</div>»',
  'Hi<div>«<div>Monday</div>»<ul><li>a</li><li style="margin-left:15px">b</li></ul></div>',
  '<b>a</b> <font color="#ff0000">b</font><div>«<div><font size="4" face="georgia, serif">Monday</font></div>»<div>c</div></div>',
  '<div><img src="cid:ii_l1" alt="map.png" width="100" height="50"></div>«<div>Monday</div>»<div><span class="gmail_chip">c</span></div>',
  '«<div style="text-align:center"><span style="background-color:rgb(255,255,0)">Monday</span></div>»<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>in</div></blockquote>',
  '«<p class="MsoNormal" style="margin:0px">Monday<u></u><u></u></p>»<p>b</p><div>c<wbr>d</div>',
  '<div><a href="https://x.org/" target="_blank">x</a><br>b<br></div>«<div>Monday</div>»<ol><li>a</li></ol>',
  '«<div>Monday</div>»<table cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;border-collapse:collapse;border:none"><colgroup><col width="100"><col width="100"></colgroup><tbody><tr style="height:21px"><td style="overflow:hidden;padding:0px 3px">1</td><td>2</td></tr></tbody></table>',
]

const applePage: Page = (inner) =>
  '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">' +
  `${inner}</body></html>`

const apple = [
  '«Hello Monday,»<div><br></div><div>Text</div><div><br></div><div>Ada</div>',
  '<div>a</div>«<div>Monday</div>»<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div>',
  '<div><span style="caret-color: rgb(0, 0, 0); color: rgb(0, 0, 0);">a</span></div>«<div><b>Mon</b>day Monday</div>»<div><br class="Apple-interchange-newline"></div>',
  '«<div>Monday</div>»<div><ul class="MailOutline"><li>a</li><li>b</li></ul></div><div><ol class="MailOutline"><li>c</li></ol></div>',
  '<div dir="auto">a<span class="Apple-converted-space">&nbsp;</span></div>«<div dir="auto">Monday</div>»',
  '<div><img apple-inline="yes" id="A1" src="cid:1@x.org" alt="x.png"></div>«<div>Monday</div>»',
  '<div><font face="Helvetica Neue" size="4">a</font></div>«<div style="text-align: center;"><font color="#b51a00">Monday</font></div>»',
  '«<div>Monday</div>»<div><br><blockquote type="cite"><div>On 1 Mar, Bo wrote:</div><br class="Apple-interchange-newline"><div>Old</div></blockquote></div><br>',
  '<div><div>a</div>«<div>Monday</div>»</div><div><div style="font-family: Helvetica; font-size: 12px;">--&nbsp;<br>Ada</div></div>',
  '<table cellspacing="0" cellpadding="0" style="border-collapse: collapse"><tbody><tr><td valign="top" style="border: 1px solid; padding: 4px"><div>a</div></td></tr></tbody></table>«<p style="margin: 0px; font-stretch: normal; line-height: normal;">Monday</p>»',
]

const thunderbirdPage: Page = (inner) =>
  '<!DOCTYPE html>\n<html>\n  <head>\n\n    <meta http-equiv="content-type" content="text/html; charset=UTF-8">\n  </head>\n  <body>\n    ' +
  `${inner}\n  </body>\n</html>\n`

const thunderbird = [
  '<p>Hello,</p>\n    «<p>see you Monday\n      at ten</p>»\n    <p><br>\n    </p>\n    <p>Ada</p>',
  '<p>a</p>\n    «<p><b>Monday</b> <tt>b</tt></p>»\n    <pre class="moz-signature" cols="72">-- \nAda</pre>',
  '«<p><font face="Georgia" size="5" color="#cc0000">Monday</font></p>»\n    <div class="moz-signature">-- <br>\n      Ada</div>',
  '<ul>\n      <li>a</li>\n      <li>b<br>\n      </li>\n    </ul>\n    «<p align="center">Monday</p>»',
  '<h2>Plan</h2>\n    «<h3>Monday</h3>»\n    <hr width="100%" size="2">\n    <blockquote>\n      <p>b</p>\n    </blockquote>',
  '<p><a class="moz-txt-link-freetext" href="https://x.org/">https://x.org/</a></p>\n    «<p>Monday</p>»\n    <p><img moz-do-not-send="false" src="cid:part1.x@x.org" alt="" width="20" height="10"></p>',
  '<table width="100%" border="1" cellspacing="2" cellpadding="2">\n      <tbody>\n        <tr>\n          <td valign="top">a<br>\n          </td>\n          <td valign="top"><br>\n          </td>\n        </tr>\n      </tbody>\n    </table>\n    «<p>Monday<br>\n    </p>»',
  '«<p>Monday</p>»\n    <div class="moz-cite-prefix">On 1 Mar, Bo wrote:<br>\n    </div>\n    <blockquote type="cite" cite="mid:1@x.org">\n      <p>Old</p>\n    </blockquote>',
  '<div class="moz-text-html" lang="x-unicode">\n      <p>a</p>\n      «<p>Monday</p>»\n    </div>\n    <p>b</p>',
  '<p>a</p>\n    <!-- note -->\n    «<p style="margin-left: 40px;">Monday</p>»\n    <p><code>x</code> <s>y</s></p>',
]

const programs: readonly (readonly [name: string, page: Page, bodies: readonly string[]])[] = [
  ['Outlook on the web', exchangePage(), web],
  ['new Outlook', exchangePage(' dir="ltr" style="font-size:12pt"'), modern],
  [
    'classic Outlook',
    exchangePage(' lang="EN-GB" link="#0563C1" vlink="#954F72" style="word-wrap:break-word"'),
    classic,
  ],
  ['Gmail', gmailPage, gmail],
  ['Apple Mail', applePage, apple],
  ['Thunderbird', thunderbirdPage, thunderbird],
]

export const foreignBodies = programs.flatMap(([name, page, bodies]) =>
  bodies.map((body, index) => [`${name} ${index + 1}`, page(body)] as const),
)
