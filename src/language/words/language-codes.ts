/** ISO 639-3 codes with the shorter codes that BCP 47 asks for, from the IANA language subtag registry; other codes stay as they are. */
export const SHORTER_CODES =
  'afr:af als:sq amh:am arb:ar ayr:ay azj:az bam:bm bcl:bik bel:be ben:bn bod:bo bos:bs bul:bg cat:ca ces:cs cmn:zh ' +
  'dan:da deu:de ekk:et ell:el epo:eo ewe:ee fin:fi fra:fr glg:gl guj:gu hat:ht hau:ha heb:he hin:hi hrv:hr hun:hu hye:hy ' +
  'ibo:ig iii:ii ita:it jpn:ja kan:kn kat:ka kaz:kk khk:mn khm:km kin:rw kir:ky knc:kr kng:kg kor:ko lao:lo lin:ln lit:lt ' +
  'lug:lg lvs:lv mal:ml mar:mr mkd:mk mya:my ndo:ng nld:nl nno:nn nob:nb npi:ne nya:ny pan:pa pbu:ps pes:fa plt:mg pol:pl ' +
  'por:pt quz:qu ron:ro run:rn rus:ru sag:sg sin:si slk:sk slv:sl sna:sn som:so sot:st spa:es src:sc srp:sr ssw:ss swe:sv ' +
  'swh:sw tam:ta tat:tt tel:te tgk:tg tgl:tl tha:th tir:ti tsn:tn tso:ts tuk:tk tur:tr uig:ug ukr:uk urd:ur uzn:uz ven:ve ' +
  'vie:vi wol:wo xho:xh ydd:yi yor:yo zul:zu zyb:za'
