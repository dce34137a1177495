import { words } from '../notation.js'

/** Abbreviations, without their last stop, that a name or noun always follows: a stop after them ends no sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set([
  // Titles and forms of address
  ...words(`
    dr drg drh Dr Drg Drh DR Prof prof PROF Ir IR Drs DRS Dra DRA Hj HJ Hjh KH K.H KHR K.H.R K.R.H KRH Tgk Tgk.H Tb Tn Ny
    Nn Sdr Sdri sdr sdri Bpk Bp bpk Yth yth Ust Ustd Pdt Pdm Pst Rm Romo Mgr Br Fr Moh Moch Muh Muhd Mohd Mhd Abd Dok dok
    Q.S QS H.R jo jis St Sto Sta Mr Mrs Ms Dt Sutan Rd R.M R.A R.Ay R.Ng KRT K.R.T KPH BRM
  `),
  // Offices and ranks
  ...words(`
    Plt Plh Pj Pjs Pgs Ka Kab Kabid Kasi Kasubag Jend Jen Letjen Mayjen Brigjen Kol Letkol May Mayor Kapt Kpt Lettu Letda
    Serma Sertu Serda Kopda Pratu Laks Laksda Laksma Marsdya Marsma Irjen Komjen Kombes Kompol Pol Purn Inf Kav Arm Arh
    Czi Cpl Cpm Chb Cba Cke Cku Ckm Mar
  `),
  // Firms and bodies
  ...words('PT CV UD PD Fa Perum Yay Kop Univ Kec Kab Kel kec kab kel Ds Dsn Dk Kp Prov Kodya'),
  // Addresses and links between names
  ...words(`
    No NO Jl Jln jl jln JL Gg gg Komp Perum Blk vs Vs a.n A.n a/n u.p d.a d/a u.b c.q q.q Cq cq s.d S.d s/d a.k.a d.h e.g
    i.e cf
  `),
])

/** Endings of firm names, without their stop: a bracket or another ending after them goes on with the name: «Tbk. (BBNI)». */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set(words('Tbk TBK Ltd Inc Co Corp Pte Pty LLC Bhd Sdn GmbH Persero'))

/** Abbreviations, without their stop, in lower case, that a number follows: «No. 12», «hlm. 4», «Rp. 5.000», «Okt. 2025». */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  words(`
  no nmr nos rp idr us$ hal hlm ps psl ay tgl tg pk pkl jam th thn vol jil bab ed rt rw kav lt km art telp tlp hp fax wa jan
  feb febr mar mrt apr jun jul agt agu ags sep sept okt nop nov des
`),
)

/** Abbreviations, without their stop, that end a sentence only where a word follows that opens one: «Warner Bros. Discovery». */
export const SELDOM_LAST: ReadonlySet<string> = new Set(words('Bros HR RS RSUD RSU Jr Sr jr sr Ph U.S A.S D.C'))

/** Nouns that a single letter follows as a label, so that a stop after the letter can end a sentence: «Grup C. Taiwan …». */
export const BEFORE_LABEL: ReadonlySet<string> = new Set(
  words(`
  kromosom media grup pot kelas golongan gol tipe type jenis vitamin hepatitis influenza flu blok gedung tower terminal seri
  serie liga paket opsi rencana plan kategori kelompok tim sayap bagian lampiran poin huruf nilai peringkat akreditasi sim
  darah titik zona jalur ruang pintu gerbang tribun sektor generasi gen imunoglobulin faktor partai koridor
`),
)

/** Words that open sentences and never stand inside a name: after an initial or a degree they show that a new sentence begins. */
export const OPENS_SENTENCE: ReadonlySet<string> = new Set(
  words(`
  ia dia mereka kami kita saya aku beliau ini itu hal hasil namun tetapi tapi dan atau selain sementara sedangkan menurut
  sebelumnya selanjutnya kemudian lalu setelah sesudah sebelum saat ketika jika kalau bila apabila karena sebab oleh dalam
  pada di dari ke untuk dengan tanpa bagi para sejumlah beberapa banyak semua seluruh setiap masing-masing ada adapun bahkan
  bahwa juga sebagai seperti meski meskipun walaupun sehingga maka akibat akibatnya hingga sampai sejak antara kini sekarang
  tak tidak belum bukan jangan harus akan telah sudah sedang masih pun agar supaya apa siapa mengapa kenapa bagaimana kapan
  berapa artinya padahal pasalnya rencananya nantinya diketahui dikutip melansir dilansir berdasarkan terkait tercatat the a
  an he she it they we in on at
`),
)

/** Academic degrees of single letters, without their last stop; unlike initials they can end a sentence. */
export const DEGREE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`
  S.H S.E S.T S.P S.S S.A S.I.P S.I.K S.T.P S.K.M S.K.G S.H.I S.E.I M.H M.M M.T M.E M.A M.P M.S M.M.T M.P.H M.P.A B.A
`),
)

/** Last parts of web addresses, in lower case. */
export const DOMAINS: ReadonlySet<string> = new Set(words('com id co net org tv news go ac my info online or sch mil web'))
