import { phrases, words } from '../notation.js'

/** Verbs of citing another medium, whose day is that of the citation. */
export const CITING_VERBS: readonly string[] = words('dikutip disadur dinukil')

/** Words between a word of saying and the occasion on which it was said. */
export const OCCASION_WORDS: readonly string[] = words('saat ketika usai seusai setelah sesudah sebelum selepas sewaktu')

/** Passives of reporting that open a sentence and only lead to what is told. */
export const INTRODUCTIONS: readonly string[] = words(`
  diberitakan diwartakan dilaporkan dikabarkan disebutkan diketahui diinformasikan dijelaskan dirangkum dihimpun dilansir
`)

/** Nouns that name a source in a citation, and words that lead to it. */
export const CITED_HEADS: readonly string[] = words(`
  laman situs media kantor berita akun kanal channel youtube instagram keterangan siaran pers resmi sumber dari oleh via
  melalui lewat the
`)

/** Subordinators that tell what goes on beside the main clause. */
export const ADVERBIAL_SUBORDINATORS: readonly string[] = words('ketika saat sewaktu sambil sembari seraya kendati')

/** Words that open a clause with a subject and a verb of its own. */
export const COMPLEMENTIZING_WORDS: readonly string[] = words('bahwa sementara sedangkan sehingga agar supaya')

/** Words that open a clause of reason. */
export const CAUSAL_WORDS: readonly string[] = words('karena sebab lantaran mengingat')

/** Verbs of reckoning: what stands behind them is what they find. */
export const RECKONING_VERBS: readonly string[] = words(`
  menunjukkan memperlihatkan mencatat mencatatkan memperkirakan memprediksi memproyeksikan meramal mengindikasikan menemukan
`)

/** Verbs of predicting: what they tell of a time to come is no happening of theirs. */
export const PREDICTING_VERBS: readonly string[] = words(
  'memperkirakan memprediksi memprediksikan memproyeksikan meramal meramalkan',
)

/** Verbs that in a relative clause only tell what something is or where. */
export const STATIC_VERBS: readonly string[] = words(
  'berada bernama berdenominasi tergabung terletak berjudul bertugas menjabat berasal',
)

/** Words before a verb that only serves another: «untuk dikurbankan». */
export const PURPOSE_WORDS: readonly string[] = words('untuk guna demi buat agar supaya')

/** Verbs of striving: what stands behind them is wanted by a time, and may never come. */
export const STRIVING_VERBS: readonly string[] = words('mengejar kejar mengincar incar berambisi bercita-cita')

/** Verbs whose «untuk» leads in what is done, and no purpose: «memutuskan untuk pergi». */
export const DECIDING_VERBS: readonly string[] = words(`
  memutuskan diputuskan memilih berhasil gagal mampu sempat mulai bersedia siap nekat terpaksa sengaja
`)

/** Roots that behind a noun often say of what sort it is: «hari bebas kendaraan», «jual beli», «hari libur». */
export const ATTRIBUTIVE_ROOTS: readonly string[] = words('bebas libur hidup mati jual beli')

/** Words for what happens again and again. */
export const HABIT_WORDS: readonly string[] = words(`
  biasanya lazimnya umumnya kerap kerapkali acap acapkali sering seringkali selalu rutin kadang terkadang kadangkala setiap tiap saban
`)

/** Words for what is wanted and may not come. */
export const NEED_WORDS: readonly string[] = words('perlu sebaiknya seyogianya selayaknya')

/** Verbs of opening hours. */
export const OPENING_VERBS: readonly string[] = words('buka tutup beroperasi melayani')

/** Times that name no day of the calendar but any such, where no other word says which. */
export const ANY_TIMES: readonly string[] = phrases('akhir pekan; esok hari; hari esok')

/** Words that point at the noun before them. */
export const POINTING_WORDS: readonly string[] = words('itu ini tersebut tadi')

/** Words that tell which. */
export const WHICH_WORDS: readonly string[] = words('ini itu nanti lalu depan kemarin')

/** Words between a subject and what it is. */
export const COPULA_WORDS: readonly string[] = words('adalah ialah merupakan yakni yaitu')

/** Verbs that carry the event noun behind them: «terjadi peningkatan». */
export const SUPPORT_VERBS: readonly string[] = words('terjadi digelar menggelar diwarnai')

/** Verbs of beginning: what begins is the noun before them. */
export const BEGINNING_VERBS: readonly string[] = words('dimulai')

/** Words that a time is compared with what stands before. */
export const COMPARISONS: readonly string[] = words(
  'berbanding dibanding dibandingkan ketimbang daripada membandingkan perbandingan',
)

/** Nouns that a year or month behind them tells apart, and that name nothing that happens. */
export const PHRASE_HEADS: readonly string[] = words(`
  posisi periode musim edisi anggaran apbn apbd rapbn rapbd rkp rkpd rpjmn buku laporan kinerja keuangan kompetisi target rencana
  kerja program pajak ajaran pelajaran angkatan keluaran produksi model versi kalender jadwal data daftar kategori tarif iuran
  proyeksi prediksi asumsi pilpres pilkada pemilu pileg pilgub pilwalkot jabatan perubahan tema edaran keputusan peraturan
  tahun saham nominasi peringkat indeks
`)

/** Prepositions before the name of a place or of one who takes part. */
export const PLACE_PREPOSITIONS: readonly string[] = words('di ke dari oleh bersama dengan kepada pada menuju')

/** Words that negate the verb or noun behind them. */
export const NEGATORS: readonly string[] = words(`
  tidak tak tdk belum bukan tanpa enggan gagal urung batal jangan gak nggak enggak ndak takkan tidaklah belumlah bukanlah
`)

/** Words behind a negator that leave what follows true: «tidak hanya», «tak lama». */
export const NEGATION_TAILS: readonly string[] = words(`
  hanya cuma sekadar sekedar saja lama kurang jauh henti hentinya lain lagi terlalu sedikit pelak heran ayal kalah lagi-lagi
`)

/** Words between a negator and its verb. */
export const VERB_GROUP_WORDS: readonly string[] = words(`
  akan bakal dapat bisa pernah juga mau ingin boleh perlu harus sempat jadi sedang sudah telah pula secara langsung sampai
  hendak lagi mampu berani benar-benar sepenuhnya kunjung kembali ada adanya satu pun akhirnya resmi
`)

/** Verbs of denying: what stands behind them in their clause did not happen. */
export const DENYING_VERBS: readonly string[] = words(`
  membantah dibantah menyangkal disangkal menampik ditampik menepis ditepis bantah tepis tampik sangkal
`)

/** What is called off. */
export const CANCELLED_WORDS: readonly string[] = words('batal urung ditiadakan meniadakan')

/** Acts of calling off: of a happening where one is named beside them, else of a decision, and that happens. */
export const CANCELLING_VERBS: readonly string[] = words('dibatalkan membatalkan pembatalan batalkan')

/** Words for what is only thought of, wished or asked for. */
export const CONDITIONAL_WORDS: readonly string[] = words(`
  jika jikalau asalkan bila bilamana apabila andai andaikan seandainya sekiranya mari ayo semoga moga-moga mudah-mudahan seolah seakan
`)

/** Words for what may happen. */
export const POSSIBLE_WORDS: readonly string[] = words('berpotensi mungkin barangkali bisa-bisa')

/** Verbs by which an event noun happens. */
export const HAPPENING_VERBS: readonly string[] = words(`
  jadi digelar dilaksanakan terlaksana terjadi berlangsung dilakukan diadakan diselenggarakan dimainkan dilanjutkan terwujud
`)

/** Nouns for a stretch of time or a level that is compared with another. */
export const MEASURED_TIME_NOUNS: readonly string[] = words(
  'periode kuartal triwulan semester bulan tahun pekan hari waktu posisi',
)
