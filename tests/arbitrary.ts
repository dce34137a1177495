import fc, { type Arbitrary } from 'fast-check'

const SEPARATORS = ['\n', '\r\n', '\r', '\n\n', '\v', '\f', '\u2028', '\u2029', '\u0085']
const ODD = [
  '\0',
  '\u200b',
  '\u200e',
  '\ufeff',
  '\u00ad',
  '\u00a0',
  '\ud800',
  '\udfff',
  '\ufffd',
  '\uf0b7',
  '﷽',
  '👩‍👩‍👧',
  'e\u0301',
  '\u202e',
]

/** Any string at all: lone surrogates, NUL, zero-width characters and every line separator among them. */
export const anyText: Arbitrary<string> = fc.oneof(
  fc.array(fc.nat(0xffff), { maxLength: 120 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...SEPARATORS, ...ODD)), { maxLength: 40 })
    .map((all) => all.join('')),
)

const PERSON = [
  'Rudi Hartawan',
  'Siti Rohmah',
  'Prof. Dr. H. Wawan Gunadi, M.Si.',
  'dr. Lestari',
  'Bupati Ciremai Dedi',
  'Bupati Bima Indah Wulandari',
  'ia',
  'dia',
  'AKBP Surya',
]
const PLACE = ['Jakarta', 'Kabupaten Ciremai', 'Surabaya', 'Laut Natuna', 'Jl. A. Yani No. 5']
const BODY = [
  'Kementerian Perhubungan',
  'PT Sumber Rejeki Tbk',
  'Polres Ciremai',
  'DPRD',
  'BNPB',
  'Universitas Nusantara (Unnus)',
]
const DAY = [
  'Senin (5/2)',
  'kemarin',
  '5 Februari 2026',
  'pukul 14.30 WIB',
  'Maret–Juni 2025',
  'sejak 1998',
  'tiga hari lagi',
  '31/02/2026',
  'pekan depan',
  '24/7',
]
const AMOUNT = ['Rp1,2 triliun', '50 persen', '1.234,5 ton', '5-10 kilometer', 'dua puluh lima ribu orang', 'US$ 3 juta', '7°C']
const VERB = ['meninjau', 'memeriksa', 'membangun', 'menolak', 'diduga merusak', 'akan membuka']
const SPEECH = ['kata', 'ujar', 'tegas', 'menurut', 'tutur', 'tanya']
const MARKS = ['""', '“”', "''", '«»', '"”', '“"', '?"', '"']
const FURNITURE = [
  'Baca juga: Harga Cabai Naik di Pasar Ciremai',
  'BACA JUGA:',
  'ADVERTISEMENT',
  'SCROLL TO CONTINUE WITH CONTENT',
  'Simak Video "Banjir di Ciremai"',
  '[Gambas:Video]',
  'Halaman Selanjutnya',
  'Bagikan: Facebook Twitter WhatsApp',
  'Tag: banjir, Ciremai',
  'Editor: Siti Rohmah',
  '(abc/def)',
  'Ikuti kami di Google News',
  'Foto: Antara/Rudi',
]

const pick = (words: readonly string[]) => fc.constantFrom(...words)
const sentence: Arbitrary<string> = fc.oneof(
  fc
    .tuple(pick(PERSON), pick(VERB), pick(BODY), pick(PLACE), pick(DAY))
    .map(([who, does, what, where, when]) => `${who} ${does} ${what} di ${where}, ${when}.`),
  fc.tuple(pick(MARKS), pick(AMOUNT), pick(SPEECH), pick(PERSON), pick(DAY)).map(([marks, amount, says, who, when]) => {
    return `${marks.charAt(0)}Kami butuh ${amount}. Itu saja,${marks.charAt(1)} ${says} ${who}, ${when}.`
  }),
  fc.tuple(pick(DAY), pick(AMOUNT), pick(BODY)).map(([when, amount, who]) => `Pada ${when}, ${amount} disalurkan ${who}!`),
  fc.tuple(pick(PERSON), pick(SPEECH), pick(PLACE)).map(([who, says, where]) => `${who} me${says}kan bahwa ${where} aman...`),
)
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .chain((all) => pick([' ', '', '\n', '  ']).map((gap) => all.join(gap)))
const list = fc
  .tuple(pick(['•', '-', '1.', 'a)', '\uf0b7', '']), fc.array(fc.oneof(sentence, pick(BODY)), { maxLength: 4 }))
  .map(([marker, items]) => {
    return ['Syaratnya antara lain:', ...items.map((item) => `${marker} ${item}`)].join('\n')
  })
const opening = pick(['JAKARTA, Harian Nusa - ', 'Ciremai (Nusa) — ', 'HarianNusa.com, Jakarta – ', 'Jakarta\n-\n', ''])
const line = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 1, arbitrary: list },
  { weight: 2, arbitrary: pick(FURNITURE) },
  {
    weight: 1,
    arbitrary: pick([
      'Kesimpulan',
      'Penutup',
      'Kronologi Kejadian',
      'Banjir Ciremai Surut | Harian Nusa',
      'Oleh: Siti Rohmah',
      'Penulis: Rudi Hartawan',
    ]),
  },
  { weight: 1, arbitrary: pick(['Senin, 5 Februari 2026 | 14:30 WIB', '05/02/2026, 14:30 WIB', 'Nama\tUmur\nRudi\t5']) },
)

/** A text in the manner of pasted news, composed of headlines, bylines, datelines, quotes, lists and furniture in any order. */
export const newsText: Arbitrary<string> = fc
  .tuple(
    pick(['Banjir Ciremai Surut', 'BREAKING: "Kami Siap" | Harian Nusa', '']),
    opening,
    fc.array(line, { maxLength: 10 }),
    pick(['\n', '\n\n', '\r\n', ' ', '  ', ' - ', ' : ', '\u2028']),
  )
  .map(([headline, place, lines, gap]) => [headline, place + (lines[0] ?? ''), ...lines.slice(1)].join(gap))

/** A text after one to four kinds of damage that copying does: cut, doubled, swapped or emptied lines, changed case, lost breaks. */
export function damaged(text: string): Arbitrary<string> {
  const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
  const damage = fc.tuple(fc.constantFrom(...Object.values(DAMAGES)), at, at)
  return fc
    .array(damage, { minLength: 1, maxLength: 4 })
    .map((all) => all.reduce((left, [apply, from, to]) => apply(left, from, to), text))
}

type Damage = (text: string, from: number, to: number) => string
const DAMAGES: Record<string, Damage> = {
  cut: (text, from, to) => text.slice(part(text, Math.min(from, to)), part(text, Math.max(from, to))),
  gap: (text, from, to) => text.slice(0, part(text, from)) + text.slice(part(text, to)),
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  join: (text) => text.replace(/\s+/g, ' '),
  glue: (text) => text.replace(/\s*\n\s*/g, ''),
  spread: (text) => text.replace(/([.,:]) /g, '$1\n'),
  lostMarks: (text) => text.replace(/["“”'‘’]/g, '?'),
  odd: (text, from) => text.slice(0, part(text, from)) + ODD.join('') + text.slice(part(text, from)),
  doubled: (text, from) => atLine(text, from, (line) => [line, line]),
  furniture: (text, from, to) => atLine(text, from, (line) => [FURNITURE[part(FURNITURE, to)] ?? '', line]),
  moved: (text, from, to) => {
    const lines = text.split('\n')
    lines.splice(part(lines, to), 0, ...lines.splice(part(lines, from), 1))
    return lines.join('\n')
  },
}

function part(whole: { length: number }, share: number): number {
  return Math.floor(whole.length * share)
}

function atLine(text: string, share: number, change: (line: string) => string[]): string {
  const lines = text.split('\n')
  const at = part(lines, share)
  return lines.flatMap((line, index) => (index === at ? change(line) : [line])).join('\n')
}
