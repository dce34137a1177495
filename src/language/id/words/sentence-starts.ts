import { words } from '../notation.js'

/** Words that news sentences often start with and titles seldom hold in their midst: links, pronouns, offices; in lower case. */
export const SENTENCE_STARTS: readonly string[] = words(`
  namun ia selain sementara dia hal menurut menurutnya mereka saat setelah tapi berikut karena jika meski meskipun sebelumnya
  kemudian bahkan kami saya sebagai adapun sebab beberapa sedangkan kalau kita seperti berdasarkan sehingga hingga apalagi
  melalui kedua padahal para diketahui pasalnya kegiatan selama artinya selanjutnya hanya ketika kini sejak setiap secara
  dilansir dikutip pihaknya termasuk terkait sebanyak petugas tetapi pelaku begitu terlebih misalnya lantas sejumlah kendati
  mengutip tentunya dirinya keduanya itulah biasanya seorang akhirnya ternyata akibatnya awalnya dengan dalam untuk pada tak
  tidak di jadi oleh kepala ketua direktur menteri presiden gubernur bupati wali walikota wakil sekretaris kapolres kapolsek
  kapolda kapolri panglima dirlantas dirreskrimum kasat kasatreskrim kabid kombes akbp kompol jenderal letjen mayjen brigjen
  kolonel pelatih kiper penyerang gelandang bek kapten manajer juru jaksa hakim anggota korban polisi warga pengamat peneliti
  dosen guru profesor aktor aktris penyanyi pemerintah kementerian tim pemain wasit masyarakat sekjen ketum camat lurah
`)
