/** Words of Malay that Indonesian spells otherwise or hardly uses: strong evidence. */
export const MALAY_STRONG =
  'bahawa kerana selepas semasa iaitu sahaja sekiranya mahu mahupun manakala sewaktu hendaklah haruslah mestilah justeru ' +
  'menerusi sesetengah sebahagian bahagian sebilangan ekoran terbabit membabitkan dijangka seramai berkenaan memandangkan ' +
  'pelbagai polis suspek kes peguam mangsa siasatan disiasat menyiasat seksyen kanun jenayah tertuduh rasuah ringgit rm ' +
  'syarikat pelabur pelaburan peniaga perniagaan eksport import peratus bilion trilion belanjawan barangan isnin khamis ' +
  'jumaat ogos julai disember tengahari kanak isteri belia datuk dato datin encik cik ibubapa warganegara universiti kolej ' +
  'muzik filem pelakon pertubuhan majlis bandaraya lebuhraya kenderaan basikal bas lori teksi stesen kemalangan tular ' +
  'sesawang akaun telefon televisyen akhbar perisian sukan jurulatih kejohanan pingat kelab projek elaun pengarah ' +
  'setiausaha timbalan parti kempen kerusi persekutuan inggeris jepun kesihatan sihat ubat doktor jururawat pesakit ' +
  'perubatan berbeza beza perbezaan cuba mencuba membolehkan sepatutnya maklumat memaklumkan dimaklumkan makluman ' +
  'memberitahu perkhidmatan pelancongan galakan menggalakkan digalakkan mengelakkan elakkan mengamalkan diamalkan punca ' +
  'puncanya bilik cikgu pensyarah maktab didedahkan mendedahkan pendedahan takde korang camne diorang tengok berasa ' +
  'berhubung sebarang diperolehi ditubuhkan menubuhkan penubuhan berjaya kejayaan menjejaskan terjejas antarabangsa ketara ' +
  'penyelidik pengkaji tatatertib jawatankuasa mesyuarat perasmian merasmikan dirasmikan kelulusan diluluskan hujung ' +
  'pangkal permulaan penghujung bermulanya sejurus acapkali selalunya keganasan ganas pengganas jangkitan wabak kuman ' +
  'jerebu runtuh rakyatnya sentiasa rakan kesemua kesemuanya selesa tumpuan berpunca selesema munasabah penyokong sokongan ' +
  'menyokong disokong peribadi keperibadian setanding menafikan keberkesanan kesedaran sedar menyedari disedari ' +
  'perbelanjaan kewangan derma menderma agihan mengagihkan diagihkan johan naib pentadbiran pentadbir mentadbir tadbir ' +
  'penguatkuasaan menguatkuasakan dikuatkuasakan pesalah banduan dadah jambatan persekitaran kitar longkang haiwan baharu ' +
  'darjah peperiksaan sijil biasiswa sastera perarakan kahwin perkahwinan berkahwin oku jiran tetamu pangsapuri parlimen ' +
  'pengundi mengundi perikatan pembangkang tentera askar palestin eropah itali sepanyol solat aidilfitri lakonan rakaman ' +
  'merakam talian pautan kesahihan memperjelaskan hantaran ciapan perkongsian berkongsi dikongsi kongsi jangkaan ' +
  'dijangkakan kecederaan kanser wad dijangkiti kuarantin tarikh minit bilangan sungguhpun walhal sememangnya menasihatkan ' +
  'dinasihatkan menggesa digesa bersetuju membaiki berjumpa bercakap berbual sembang fikir berfikir fikiran difikirkan ' +
  'khuatir jenama bekalan tempahan tahniah kaedah peladang penternak rosak kerosakan merosakkan rasmi impak cabaran jadual ' +
  'dijadualkan perlulah sukar kesukaran keselesaan nescaya'

/** Words more Malay than Indonesian: weak evidence. */
export const MALAY_WEAK =
  'ialah hospital ahli lelaki kilang pasaran cukai persatuan menyumbang sumbangan penuntut pasukan perlawanan maut bandar ' +
  'akta ahad semalam petang esok amat kian patut mesti komputer sains elektrik amalan tiada bukannya khidmat pengangkutan ' +
  'kukuh mengulas mendakwa didakwa apabila supaya nak je kat engkau awak bapa negeri boleh daripada kerajaan puan tun seri ' +
  'jaya tan faedah tempatan pelajar pembelajaran bagaimanapun menyatakan kenyataan seterusnya ramai contohnya senyap ' +
  'didikan bertaraf taraf berlaku kesan berkesan jualan peruntukan penganjur anjuran penyertaan pengurusan kesalahan ' +
  'penunggang pemandu tasik lembu tingkatan pengajian tabung jemaah peminat anugerah rangkaian laluan sahih pemindahan ' +
  'cedera dos peringkat paras kebanyakan biarpun mengesahkan disahkan menyeru cadangan mencadangkan mengurangkan memberi ' +
  'mempunyai peranan tanggungjawab kerjasama bekerjasama bimbang risau gembira asas sila getah penyelesaian basuh mampan ' +
  'kalangan seharusnya janganlah itulah inilah pastinya pastilah wang'
