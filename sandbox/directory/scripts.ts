/**
 * Word lists of invented names, script by script: each name with the Latin spelling that its address has. Nobody of them
 * is a sample account, and no given name begins as those of the samples do, so that a search for a sample finds it alone.
 */
type Word = readonly [name: string, latin: string]

export type Script = {
  readonly name: string
  readonly given: readonly Word[]
  readonly family: readonly Word[]
  /** The family name stands first. */
  readonly isFamilyFirst?: boolean
  /** Between the names; Chinese, Japanese and Korean have nothing there. */
  readonly between?: string
}

const words = (list: string): Word[] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [name = '', latin = name.toLowerCase()] = pair.split('/')
      return [name.replaceAll('_', ' '), latin]
    })

export const scripts: readonly Script[] = [
  {
    name: 'Latin',
    given:
      words(`Chloé/chloe Hélène/helene Ève/eve Łucja/lucja Zbigniew Jürgen/juergen Käthe/kaethe Øystein/oystein
      Åsa/asa Þórunn/thorunn Iñaki/inaki Begoña/begona Chinedu Ngozi Thandiwe Kwame Leilani Keanu Nguyễn/nguyen Quỳnh/quynh
      Ümit/umit Şule/sule Çağla/cagla Ivo Zdeněk/zdenek Kateřina/katerina Lőrinc/lorinc Ottilie Orla Niamh Clodagh Tiago
      Vitória/vitoria Yolanda Xavier Ugo Nicolò/nicolo Klaas Lieke Henrik`),
    family:
      words(`Ó_Briain/obriain O’Leary/oleary Lefèvre/lefevre Müller-Groß/mueller-gross Kowalczyk Żuławski/zulawski
      Sjöberg/sjoeberg Nørgaard/noergaard Þorsteinsdóttir/thorsteinsdottir Etxeberria Muñoz/munoz Okonkwo Nkosi Mensah
      Kamakawiwoʻole/kamakawiwoole Trần/tran Yıldırım/yildirim Öztürk/ozturk Novák/novak Horváth/horvath van_der_Linden/vanderlinden
      de_la_Cruz/delacruz Esposito Ribeiro Conceição/conceicao`),
  },
  {
    name: 'Cyrillic',
    given:
      words(`Анна/anna Юрий/yuriy Жанна/zhanna Щедрин/shchedrin Ольга/olga Тарас/taras Їжак/yizhak Леся/lesya Милош/milosh
      Ђорђе/dorde Цветана/tsvetana Любомир/lyubomir`),
    family:
      words(`Иванова/ivanova Кузнецов/kuznetsov Шевченко/shevchenko Коваль/koval Петровић/petrovic Јовановић/jovanovic
      Димитров/dimitrov Цветкова/tsvetkova Ёлкин/yolkin Щербак/shcherbak Гончар/honchar Ковачевић/kovacevic`),
  },
  {
    name: 'Greek',
    given:
      words(`Άννα/anna Γιώργος/giorgos Ελένη/eleni Θεόδωρος/theodoros Ιωάννα/ioanna Κώστας/kostas Λευτέρης/lefteris
      Χρυσούλα/chrysoula Ξένια/xenia Νίκος/nikos`),
    family:
      words(`Παπαδόπουλος/papadopoulos Νικολάου/nikolaou Καζαντζή/kazantzi Θεοδωράκης/theodorakis Βλάχου/vlachou
      Οικονόμου/oikonomou Ψαρράς/psarras Ζαχαρίου/zachariou Λάμπρου/lamprou Κοντός/kontos`),
  },
  {
    name: 'Arabic',
    given: words(
      `ليلى/layla يوسف/yusuf فاطمة/fatima عمر/umar نور/nour خالد/khalid زينب/zaynab حسن/hassan مريم/maryam طارق/tariq`,
    ),
    family:
      words(`الخطيب/alkhatib حداد/haddad المصري/almasri منصور/mansour الأنصاري/alansari قاسم/qasim شاهين/shahin نجار/najjar
      العلي/alali بركات/barakat`),
  },
  {
    name: 'Hebrew',
    given: words(
      `נועה/noa איתן/eitan תמר/tamar יעל/yael אורי/uri שירה/shira עומר/omer מיכל/michal`,
    ),
    family: words(
      `כהן/cohen לוי/levi מזרחי/mizrahi פרץ/peretz אברהם/avraham שפירא/shapira חדד/hadad רוזן/rosen`,
    ),
  },
  {
    name: 'Chinese',
    isFamilyFirst: true,
    between: '',
    given:
      words(`小明/xiaoming 美玲/meiling 志強/zhiqiang 雨桐/yutong 浩然/haoran 秀英/xiuying 思源/siyuan 子涵/zihan 建國/jianguo
      曉雯/xiaowen`),
    family: words(
      `王/wang 李/li 張/zhang 陈/chen 楊/yang 黃/huang 赵/zhao 吳/wu 周/zhou 歐陽/ouyang`,
    ),
  },
  {
    name: 'Japanese',
    isFamilyFirst: true,
    between: ' ',
    given: words(
      `さくら/sakura 翔太/shota 陽菜/hina 健一/kenichi 美咲/misaki 大輔/daisuke 結衣/yui カイト/kaito`,
    ),
    family: words(
      `佐藤/sato 鈴木/suzuki 髙橋/takahashi 田中/tanaka 渡邊/watanabe 伊藤/ito 山本/yamamoto 小林/kobayashi`,
    ),
  },
  {
    name: 'Korean',
    isFamilyFirst: true,
    between: '',
    given: words(
      `지민/jimin 서연/seoyeon 도윤/doyun 하은/haeun 민준/minjun 수아/sua 예준/yejun 지우/jiwoo`,
    ),
    family: words(`김/kim 이/lee 박/park 최/choi 정/jung 강/kang 조/jo 윤/yoon`),
  },
  {
    name: 'Devanagari',
    given: words(
      `प्रिया/priya राहुल/rahul अनिता/anita विक्रम/vikram लक्ष्मी/lakshmi संजय/sanjay कविता/kavita ऋषि/rishi`,
    ),
    family: words(
      `शर्मा/sharma पटेल/patel सिंह/singh जोशी/joshi अय्यर/iyer कुलकर्णी/kulkarni चौहान/chauhan नायर/nair`,
    ),
  },
  {
    name: 'Thai',
    given: words(
      `สมชาย/somchai อรทัย/orathai ณัฐวุฒิ/natthawut พิมพ์ใจ/phimchai กิตติ/kitti วราภรณ์/waraphon`,
    ),
    family: words(
      `ศรีสุข/srisuk วงศ์ไทย/wongthai ใจดี/chaidee บุญมา/bunma แสงทอง/saengthong พรหมมา/phromma`,
    ),
  },
  {
    name: 'Georgian',
    given: words(`ნინო/nino გიორგი/giorgi თამარ/tamar ლევან/levan ქეთევან/ketevan ზურაბ/zurab`),
    family: words(
      `ბერიძე/beridze კაპანაძე/kapanadze გელაშვილი/gelashvili მაისურაძე/maisuradze ლომიძე/lomidze`,
    ),
  },
]
