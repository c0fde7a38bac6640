/**
 * The names of a mail's headers, as mail programs of many languages write them above a message that is quoted
 * or copied, by what the header says.
 */
export type HeaderKind = 'to' | 'cc' | 'bcc' | 'from' | 'other'

const names: Readonly<Record<HeaderKind, string>> = {
  to: `to|an|à|a|para|per|til|till|aan|do|komu|kime|alıcı|vastaanottaja|címzett|către|catre|tới|đến|kepada|ke
    |кому|до|προς|إلى|الى|אל|收件人|收件者|宛先|받는 사람|받는사람|प्रति|प्राप्तकर्ता|ถึง`,
  cc: `cc|c.c.|copy|copie|kopie|kopi|kopia|kopio|copia|cópia|dw|bilgi|másolatot kap|másolat|копия|копія
    |κοιν|κοινοποίηση|نسخة|نسخة إلى|עותק|העתק|抄送|副本|参照|참조|प्रतिलिपि|สำเนาถึง|สำเนา|tembusan`,
  bcc: `bcc|b.c.c.|cci|cco|ccn|udw|blind copy|blindkopie|blindkopi|hemlig kopia|piilokopio|skrytá kopie|skrytá
    |skrytá kópia|gizli|gizli kopya|titkos másolat|скрытая копия|скрытая|прихована копія|κρυφή κοινοποίηση
    |نسخة مخفية|נסתר|עותק מוסתר|העתק מוסתר|密送|密件抄送|密件副本|숨은 참조|숨은참조|गुप्त प्रतिलिपि|สำเนาลับ|สำเนาลับถึง`,
  from: `from|von|de|da|van|fra|från|od|kimden|gönderen|lähettäjä|feladó|de la|từ|dari|sender|reply-to|reply to
    |antwort an|répondre à|responder a|rispondi a|от|от кого|від|από|من|מאת|发件人|寄件者|寄件人|差出人
    |보낸 사람|보낸사람|प्रेषक|จาก|resent-from|return-path`,
  other: `subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|temat|předmět|predmet|tárgy|konu
    |subiect|chủ đề|subjek|perihal|тема|θέμα|الموضوع|נושא|主题|主旨|主題|件名|제목|विषय|เรื่อง
    |date|sent|datum|gesendet|envoyé|enviado|enviada el|fecha|data|inviato|verzonden|sendt|skickat|dato|lähetetty
    |päivämäärä|wysłano|odesláno|elküldve|dátum|tarih|gönderildi|gönderme tarihi|trimis|ngày|tanggal|dikirim
    |дата|отправлено|надіслано|ημερομηνία|στάλθηκε|التاريخ|تاريخ الإرسال|תאריך|נשלח|发送时间|发件时间|日期|寄件日期
    |送信日時|日時|보낸 날짜|날짜|दिनांक|วันที่|message-id|in-reply-to|references|received|delivered-to|x-original-to`,
}

const kinds: ReadonlyMap<string, HeaderKind> = new Map(
  (Object.keys(names) as HeaderKind[]).flatMap((kind) =>
    names[kind].split('|').map((name): [string, HeaderKind] => [plain(name), kind]),
  ),
)

export function headerKind(name: string): HeaderKind | undefined {
  return kinds.get(plain(name))
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim()
}
