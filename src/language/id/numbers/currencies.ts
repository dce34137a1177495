import { words } from '../notation.js'

/** Signs and codes that stand before or after an amount, with their ISO 4217 code; letters count as written. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  Rp: 'IDR',
  RP: 'IDR',
  rp: 'IDR',
  IDR: 'IDR',
  US$: 'USD',
  'US $': 'USD',
  USD: 'USD',
  AS$: 'USD',
  $: 'USD',
  S$: 'SGD',
  SGD: 'SGD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD: 'AUD',
  HK$: 'HKD',
  HKD: 'HKD',
  C$: 'CAD',
  CAD: 'CAD',
  NZ$: 'NZD',
  NT$: 'TWD',
  '€': 'EUR',
  EUR: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
  '¥': 'JPY',
  JPY: 'JPY',
  RM: 'MYR',
  MYR: 'MYR',
  CNY: 'CNY',
  RMB: 'CNY',
  KRW: 'KRW',
  '₩': 'KRW',
  INR: 'INR',
  '₹': 'INR',
  SAR: 'SAR',
  AED: 'AED',
  THB: 'THB',
  '฿': 'THB',
  PHP: 'PHP',
  '₱': 'PHP',
  VND: 'VND',
  CHF: 'CHF',
  RUB: 'RUB',
  '₽': 'RUB',
}

/** Names of currencies that follow an amount, in lower case, with their ISO 4217 code; the longest that fits counts. */
export const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  rupiah: 'IDR',
  euro: 'EUR',
  euros: 'EUR',
  poundsterling: 'GBP',
  'pound sterling': 'GBP',
  'pounds sterling': 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  baht: 'THB',
  kip: 'LAK',
  riel: 'KHR',
  kyat: 'MMK',
  taka: 'BDT',
  tenge: 'KZT',
  naira: 'NGN',
  hryvnia: 'UAH',
  forint: 'HUF',
  zloty: 'PLN',
  pataca: 'MOP',
  rand: 'ZAR',
  shekel: 'ILS',
  syikal: 'ILS',
  peseta: 'ESP',
  pesetas: 'ESP',
}

/**
 * Names that several countries give their money, in lower case: the code by the country behind the name, `;` between countries, and
 * first of all the code that news mean by the bare name, or `-` where they mean none in particular.
 */
export const SHARED_CURRENCIES: Readonly<Record<string, string>> = {
  dolar:
    'USD; as USD; amerika USD; amerika serikat USD; us USD; usa USD; singapura SGD; australia AUD; hong kong HKD; hongkong HKD; kanada CAD; selandia baru NZD; taiwan TWD; brunei BND; brunei darussalam BND; fiji FJD; jamaika JMD',
  pound: 'GBP; inggris GBP; mesir EGP; lebanon LBP; suriah SYP; sudan SDG',
  peso: '-; filipina PHP; meksiko MXN; argentina ARS; kolombia COP; chile CLP; chili CLP; kuba CUP; uruguay UYU; dominika DOP',
  dinar: '-; kuwait KWD; irak IQD; yordania JOD; bahrain BHD; serbia RSD; tunisia TND; aljazair DZD; libya LYD',
  dirham: 'AED; uea AED; uni emirat arab AED; emirat AED; maroko MAD',
  riyal: 'SAR; saudi SAR; arab saudi SAR; qatar QAR; oman OMR; yaman YER; iran IRR',
  rial: '-; iran IRR; oman OMR; yaman YER; qatar QAR',
  rupee: 'INR; india INR; pakistan PKR; sri lanka LKR; nepal NPR; mauritius MUR',
  won: 'KRW; korea KRW; korea selatan KRW; korsel KRW; korea utara KPW',
  franc: '-; swiss CHF; kongo CDF; cfa XOF',
  krona: '-; swedia SEK; islandia ISK',
  kronor: 'SEK; swedia SEK',
  krone: '-; norwegia NOK; denmark DKK',
  kroner: '-; norwegia NOK; denmark DKK',
  kroon: '-; estonia EEK',
  koruna: '-; ceko CZK; slovakia SKK',
  lira: 'TRY; turki TRY; suriah SYP; lebanon LBP; italia ITL',
  rubel: 'RUB; rusia RUB; belarus BYN',
  dong: '-; vietnam VND',
  real: '-; brasil BRL; brazil BRL',
  leu: '-; rumania RON; moldova MDL',
  lev: '-; bulgaria BGN',
  shilling: '-; kenya KES; tanzania TZS; uganda UGX',
  ringgit: 'MYR; malaysia MYR; brunei BND',
  bolivar: 'VES; venezuela VES',
  gulden: '-; belanda NLG; suriname SRD',
  mark: '-; jerman DEM',
}

/** Other spellings of those names. */
export const CURRENCY_SPELLINGS: Readonly<Record<string, string>> = {
  dollar: 'dolar',
  dollars: 'dolar',
  pounds: 'pound',
  rupi: 'rupee',
  frank: 'franc',
  pesos: 'peso',
}

/** Words before a great round number that make it money even where no currency is named: «senilai 2 miliar». */
export const PRICE_WORDS: readonly string[] = words(`
  senilai seharga sebesar rugi kerugian denda utang omzet omset gaji modal biaya harga tarif anggaran dana uang laba tebusan
`)

/** Letters for scales behind an amount of money, in lower case: «Rp1,2 T», «Rp50k». */
export const MONEY_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e9, t: 1e12 }

/** What may follow a great round sum in no currency, in lower case: a word that goes on with the sentence, and names no money. */
export const AFTER_SUM: readonly string[] = words(`
  akibat atas bagi bahkan dalam dan dari dengan di hingga ini itu jika juga karena kepada ke lagi lantaran lebih maka melalui
  namun oleh pada per padahal saat saja sampai sebagai sebelum sedangkan sejak selama sementara serta setelah setiap tahun
  tanpa terkait tersebut tetapi tiap untuk usai yaitu yakni yang
`)
