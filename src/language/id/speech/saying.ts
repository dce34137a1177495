import { words } from '../notation.js'

/** Words that bring in the speaker beside a quotation: «..., kata X». All also take «-nya» («katanya»). */
export const QUOTE_TAGS: readonly string[] = words(`
  kata ujar tutur ucap ungkap jelas tegas tulis imbuh pungkas tambah terang lanjut sambung papar tandas beber sebut tukas
  tutup cetus timpal jawab tanya seru sahut cerita harap keluh saran pesan imbau urai ulas kenang seloroh kelakar celetuk
  komentar sindir puji kritik aku akui kilah dalih bantah sergah teriak gumam bisik ajak pinta cuit kicau ketik klaim simpul
  sanggah tangkis elak rinci terka kisah curhat ingat lapor nasihat protes kecam janji duga doa bilang ceplos jujur
`)

/** Active verbs of saying: their subject speaks («X mengatakan (bahwa) ...», «X mengatakan, “...”»). */
export const SAYING_VERBS: readonly string[] = words(`
  mengatakan berkata menyatakan menyampaikan menjelaskan menegaskan menambahkan menyebut menyebutkan mengungkap mengungkapkan
  menuturkan bertutur menerangkan menekankan melanjutkan memaparkan membeberkan mengujarkan berujar mengucapkan mengutarakan
  menceritakan bercerita mengisahkan berkisah mengumumkan melaporkan mengabarkan memberitahu memberitahukan memastikan
  mengonfirmasi mengkonfirmasi membenarkan menjawab menimpali menukas menyahut menandaskan memungkasi menguraikan mengulas
  merinci merincikan mencontohkan menggambarkan menginformasikan berkomentar mencuit mengklarifikasi menggarisbawahi
  mengingatkan memperingatkan bersaksi bersumpah berseloroh berkelakar berdalih berkilah beralasan berargumen menyimpulkan
  menyanggah menyangkal menampik membantah mengeluh mengeluhkan menjamin berjanji menjanjikan mengaku ngaku mengakui mengklaim
  bilang menggumam berteriak berbisik bertanya memprediksi meramalkan memperkirakan menyayangkan
`)
