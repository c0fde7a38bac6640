/** What Word and Outlook for Windows put around a text, and how they write paragraphs and items of lists. */
const styles = `
@font-face {font-family:Aptos; panose-1:2 11 0 4 2 2 2 2 2 4;}
p.MsoNormal, li.MsoNormal, div.MsoNormal {mso-style-qformat:yes; margin:0cm; font-size:11.0pt; font-family:"Aptos",sans-serif;}
h1 {mso-style-next:Normal; font-size:20.0pt; color:#0F4761; font-weight:normal;}
p.MsoTitle, li.MsoTitle {font-size:28.0pt; letter-spacing:-.5pt;}
p.MsoSubtitle {font-size:14.0pt; color:#595959;}
p.MsoQuote, li.MsoQuote, div.MsoQuote {text-align:center; color:#404040; font-style:italic;}
p.Kapitel, li.Kapitel {mso-style-name:Kapitel; mso-outline-level:2; font-size:16.0pt;}
p.MsoListBullet {margin-left:18.0pt; text-indent:-18.0pt; mso-list:l3 level1 lfo3;}
span.MsoIntenseEmphasis {color:#C00000; font-style:italic;}
span.Secret {mso-style-name:Secret; display:none; mso-hide:all;}
@media print {p.MsoNormal {display:none;}}
@page WordSection1 {size:595.3pt 841.9pt; margin:70.85pt 70.85pt 2.0cm 70.85pt;}
div.WordSection1 {page:WordSection1;}
@list l0 {mso-list-id:1; mso-list-type:hybrid;}
@list l0:level1 {mso-level-number-format:bullet; mso-level-text:\\F0B7;}
ol {margin-bottom:0cm;}`

export function page(content: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!--${styles}--></style></head><body lang=DE style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->${content}<!--EndFragment--></body></html>`
}

export function paragraph(text: string, style = '', name = 'MsoNormal'): string {
  return `\n\n<p class=${name}${style && ` style='${style}'`}>${text}<o:p></o:p></p>`
}

export const symbol = `<span style='font-family:Symbol;mso-bidi-font-family:Symbol'>·</span>`
export const wingdings = `<span style='font-family:Wingdings'>§</span>`

export function item(level: number, sign: string, text: string, list = 0): string {
  const ignored = `<span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>`
  return `\n\n<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l${list} level${level} lfo${list + 1}'><![if !supportLists]><span lang=EN-US style='mso-fareast-font-family:Aptos'>${ignored}</span><![endif]><span lang=EN-US>${text}<o:p></o:p></span></p>`
}
