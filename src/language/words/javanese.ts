/** Function words of Javanese, ngoko and krama, in the spellings of Central and East Java. */
export const JAVANESE =
  'sing kang ingkang iki iku kuwi kuwe niki niku punika menika meniko iko kui ikulah lan karo kaliyan kalihan ambek mbek ' +
  'utawa utawi utowo ora ra boten mboten gak ndak dudu sanes ana ono wonten ing nang neng ning menyang marang dhateng ' +
  'dateng saka soko saking teko seko kanggo kangge nggo gawe amarga mergo merga marga jalaran awit nanging ananging yen nek ' +
  'menawa menawi lek wong tiyang wis wes sampun uwis durung dereng arep ate badhe bade isa iso saged dadi dados akeh kathah ' +
  'kowe sampeyan panjenengan kula kulo dheweke deweke dekne dewekne awake awak opo punapa menapa piye kepiye yaapa yopo ' +
  'pripun luwih langkung banget sanget tenan wae ae mawon kabeh sedaya sedanten maneh meneh malih maning bareng nalika ' +
  'naliko rikala jaman taun dina dino wektu omah griya bocah wedok lanang gedhe gede cilik apik becik elek mangan nedha ' +
  'dhahar turu mlaku lunga lungo teka tuku golek digawe nggawe njaluk ngerti weruh krungu ngomong kandha crita cerito ' +
  'seneng susah lara loro mari mulane mula mung namung mek among meh saben kudu kedah ojo aja ojok tansah isih sik ijik ' +
  'taksih padha podo liyane liya dhewe dewe nganti nganthi ngantos ben kareben supados mesthi mesti kaya koyo koyok kados ' +
  'kayata yaiku yoiku inggih nggih iya iyo yo mangkono mengkono ngono ngene ngunu mangkene kono kene kana kunu rana tekan ' +
  'dening sawise sakwise sadurunge sakdurunge sakwene sakabehe sawijining sijine siji setunggal papat enem pitu wolu sanga ' +
  'songo sepuluh kalih tigang gangsal panggonan panggon nggon jare jarene jarno maeng wingi sesuk saiki sakiki samenika ' +
  'garai nggarai marai kenek dipun kanthi kanti minangka nduweni duwe nduwe gadhah gadah lumrah urip wayah wengi esuk awan ' +
  'sore mburi ngarep njero njaba ndhuwur nduwur ngisor jeneng jenenge uga ugo lho kok toh tho po'
