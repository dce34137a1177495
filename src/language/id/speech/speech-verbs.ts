import { words } from '../notation.js'

/** Those of the quote tags that are seldom anything else: they bring in a speaker without quotation marks too («..., kata seorang warga»). */
export const PLAIN_TAGS: readonly string[] = words(
  'kata ujar tutur ucap ungkap papar imbuh tukas tandas pungkas tanya jawab tulis seru teriak',
)

/** Words that bring in a speaker right behind the comma of a quotation, and are something else everywhere else («“...,” buka X»). */
export const BEHIND_QUOTE_TAGS: readonly string[] = words(`
  buka bunyi tuding sesal canda gurau ancam desak usul minta mohon nilai yakin pikir sapa potong sela kelit koreksi umpat
  himbau syukur tegur demikian begitu
`)

/** Words that carry a speech on: «-nya» and «dia» behind them are the one who spoke last. */
export const CONTINUING_WORDS: readonly string[] = words(`
  imbuh tambah lanjut sambung pungkas tutup tandas menambahkan melanjutkan menandaskan memungkasi tambahkan
`)

/** Nouns for what was said, behind «demikian» or «begitu»: «“...,” demikian pernyataan X». */
export const SAID_NOUNS: readonly string[] = words('pernyataan penjelasan keterangan bunyi ungkapan pengakuan penuturan')

/** Verbs of saying without their prefix, as after a pronoun or in a headline («ia katakan», «X tegaskan»); elsewhere they are commands. */
export const BARE_SAYING_VERBS: readonly string[] = words(`
  katakan nyatakan sampaikan jelaskan tegaskan tambahkan sebutkan ungkapkan tuturkan terangkan tekankan paparkan beberkan
  ceritakan umumkan pastikan benarkan tandaskan simpulkan ingatkan
`)

/** Verbs of saying as headlines have them: «Bupati Sebut Jalan Sudah Mulus». */
export const HEADLINE_VERBS: readonly string[] = words(
  'sebut klaim ngaku akui prediksi nilai tegaskan pastikan katakan duga yakin bilang',
)

/** What opens a question of an interview before a colon, in lower case. */
export const QUESTION_MARKS: readonly string[] = words('t tanya q pertanyaan')

/** What opens an answer. */
export const ANSWER_MARKS: readonly string[] = words('j jawab a jawaban')

/** Nouns for an interview: the person named beside them answers. */
export const INTERVIEW_NOUNS: readonly string[] = words(
  'wawancara perbincangan petikan bincang bincang-bincang berbincang mewawancarai',
)

/** Verbs of saying in two words. */
export const SAYING_PHRASES: readonly string[] = ['memberi tahu']

/** Active verbs of judging: their subject holds the view that follows («X menilai ...»). */
export const JUDGING_VERBS: readonly string[] = words(`
  menilai menganggap memandang berpendapat berpandangan beranggapan berkeyakinan meyakini yakin percaya menduga mensinyalir
  menengarai menuding menuduh mencurigai
`)

/** Words of wishing: as with those of asking, what follows is told only in the passive («X berharap janji ditepati»). */
export const WISHING_VERBS: readonly string[] = words('berharap mengharapkan optimistis optimis')

/** Verbs of asking: what follows is told only behind «agar» or in the passive («X meminta tanah dibayar», not «meminta Y pergi»). */
export const ASKING_VERBS: readonly string[] = words(`
  meminta mendesak menuntut memohon menginginkan mengimbau mengajak menyarankan mengusulkan menyerukan
`)

/** Verbs whose object is mostly a thing: what follows is told only behind «bahwa» or a comma. */
export const NOTING_VERBS: readonly string[] = words('mencatat mencatatkan menyoroti menulis menuliskan mengomentari')

/** Passive verbs of saying; the speaker follows, with or without «oleh», or is not told («dikatakan X», «dilaporkan bahwa»). */
export const SAID_VERBS: readonly string[] = words(`
  dikatakan dinyatakan disampaikan dijelaskan ditegaskan ditambahkan disebut disebutkan diungkap diungkapkan dituturkan
  diterangkan ditekankan dilanjutkan dipaparkan dibeberkan diutarakan diceritakan dikisahkan diumumkan dilaporkan dikabarkan
  diberitahukan dipastikan dikonfirmasi dibenarkan diakui diklaim diuraikan dirinci ditulis dituliskan dicatat disimpulkan
  diingatkan dinilai dianggap dipandang diyakini diduga diperkirakan diprediksi diucapkan disinggung dikeluhkan
`)

/** Verbs that call a thing something: what stands between marks after them is quoted («menyebutnya “...”»); also with «-nya». */
export const NAMING_VERBS: readonly string[] = words(`
  menyebut menyebutkan disebut menjuluki dijuluki menggambarkan digambarkan melukiskan dilukiskan menilai dinilai menganggap
  dianggap mencap dicap menuduh menuding
`)

/** Words that name the source of what is told: «Menurut X, ...», «..., menurut X». */
export const ACCORDING_WORDS: readonly string[] = ['menurut']
