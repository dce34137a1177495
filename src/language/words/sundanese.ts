/** Function words of Sundanese, common and polite, with and without the accent on é. */
export const SUNDANESE =
  'anu nu jeung sareng sarta teu henteu heunteu moal sanes sanés aya ayana ieu eta éta nyaeta nyaéta nya mah teh téh tea ' +
  'téa atuh euy ka ti dina ku kana tina pikeun keur kanggo pisan oge ogé ge bari atawa atanapi lamun upami mun sabab margi ' +
  'kusabab kumargi tapina nanging sanajan najan komo jalma jalmi urang abdi kuring anjeun anjeunna manehna manéhna maneh ' +
  'manéh maranehna maranéhna maranehanana maranéhanana aranjeunna aranjeun geus parantos atos enggeus encan acan tacan bade ' +
  'badé rek rék arek arék tiasa kudu kedah loba seueur seeur réa saeutik sababaraha sagala sadaya sakabeh kabeh kabéh ' +
  'unggal boga gaduh ngagaduhan ngabogaan janten jantenna nepi dugi tepi ngan hungkul wungkul wae waé bae baé keneh kénéh ' +
  'deui heula tiheula ayeuna kamari isukan poe poé dinten taun wanci waktos imah budak murangkalih awewe awéwé lalaki alus ' +
  'sae saé goreng goréng ageung gede gedé badag leutik alit hese hésé gampil hayang hoyong palay nyarios ceuk saur carita ' +
  'dieu ditu dinya kitu kieu saperti sapertos siga kawas jiga sangkan supados ambeh meh méh naon naha kumaha saha iraha ' +
  'sabaraha lian sejen séjén hiji tilu opat genep tujuh dalapan salapan sapuluh saurang hareup tukang luhur handap jero ' +
  'deukeut dumasar numutkeun saatos saenggeus samemeh saméméh sateuacan salila nalika basa jaman kungsi kantos sok osok ' +
  'biasana utamana hususna nyaan leres bener ngaran ngarana jenengan nami namina tempatna mangrupa mangrupikeun kacida ' +
  'kalayan kalawan kucara angger tetep aing sia'
