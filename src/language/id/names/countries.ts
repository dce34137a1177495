/**
 * The countries of the world by their Indonesian names (CLDR), with the short forms that newspapers print: `Name=Other=Other`.
 */
export const COUNTRIES = `
Afganistan=Afghanistan; Afrika Selatan=Afsel; Albania; Aljazair; Amerika Serikat=AS=Amerika=USA=U.S.=Paman Sam; Andorra; Angola;
Antigua dan Barbuda; Arab Saudi=Saudi=Saudi Arabia=KSA; Argentina; Armenia; Australia=Negeri Kanguru; Austria; Azerbaijan;
Bahama=Bahamas; Bahrain; Bangladesh; Barbados; Belanda=Negeri Kincir Angin; Belarus=Belarusia; Belgia; Belize; Benin; Bhutan;
Bolivia; Bosnia dan Herzegovina=Bosnia Herzegovina=Bosnia-Herzegovina=Bosnia; Botswana; Brasil=Brazil; Brunei Darussalam=Brunei;
Bulgaria; Burkina Faso; Burundi; Ceko=Republik Ceko=Cheko; Chad; Chile=Cile; China=Tiongkok=Cina=RRT=RRC=Negeri Tirai Bambu=Negeri Panda;
Denmark; Djibouti=Jibuti; Dominika; Ekuador; El Salvador; Eritrea; Estonia; Eswatini; Ethiopia=Etiopia; Fiji; Filipina; Finlandia;
Gabon; Gambia; Georgia; Ghana; Grenada; Guatemala; Guinea; Guinea-Bissau; Guinea Khatulistiwa=Guinea Ekuatorial; Guyana; Haiti;
Honduras; Hungaria=Hongaria; India; Indonesia=RI=Republik Indonesia=NKRI=Negara Kesatuan Republik Indonesia; Inggris=Britania Raya=Inggris Raya=UK=Britania;
Irak; Iran; Irlandia; Irlandia Utara; Islandia; Israel; Italia=Negeri Pizza; Jamaika; Jepang=Negeri Sakura=Negeri Matahari Terbit; Jerman=Jerman Barat=Jerman Timur;
Kamboja; Kamerun; Kanada; Kazakhstan; Kenya; Kepulauan Marshall; Kepulauan Solomon; Kirgizstan; Kiribati; Kolombia; Komoro; Kongo=Republik Demokratik Kongo=RD Kongo;
Korea Selatan=Korsel=Negeri Ginseng; Korea Utara=Korut; Kosovo; Kosta Rika; Kroasia; Kuba; Kuwait; Laos; Latvia; Lebanon=Libanon; Lesotho; Liberia; Libya;
Liechtenstein; Lituania; Luksemburg; Madagaskar; Makedonia Utara=Makedonia; Maladewa; Malawi; Malaysia=Negeri Jiran; Mali; Malta; Maroko; Mauritania; Mauritius;
Meksiko; Mesir; Mikronesia; Moldova; Monako; Mongolia; Montenegro; Mozambik; Myanmar=Burma; Namibia; Nauru; Nepal; Niger; Nigeria; Nikaragua;
Norwegia; Oman; Pakistan; Palau; Palestina; Panama; Pantai Gading; Papua Nugini=PNG; Paraguay; Peru; Polandia; Portugal; Prancis=Perancis;
Qatar; Republik Afrika Tengah; Republik Dominika; Rumania; Rusia=Negeri Beruang Merah; Rwanda; Saint Lucia; Samoa; San Marino; Sao Tome dan Principe; Selandia Baru; Senegal; Serbia;
Seychelles; Sierra Leone; Singapura=Singapore=Negeri Singa; Siprus; Skotlandia; Slovenia; Slovakia=Slowakia; Somalia; Spanyol; Sri Lanka; Sudan; Sudan Selatan; Suriah=Syria; Suriname;
Swedia; Swiss; Taiwan=Taipei China; Tajikistan; Tanjung Verde; Tanzania; Thailand=Negeri Gajah Putih; Timor Leste=Timor Timur=Timtim; Togo; Tonga; Trinidad dan Tobago; Tunisia; Turki=Turkiye=Türkiye; Turkmenistan;
Tuvalu; Uganda; Ukraina; Uni Emirat Arab=UEA; Uni Soviet=Soviet; Uruguay; Uzbekistan; Vanuatu; Vatikan=Tahta Suci; Venezuela; Vietnam; Wales; Yaman; Yordania; Yugoslavia; Yunani;
Zambia; Zimbabwe; Korea; Hong Kong=Hongkong; Makau; Greenland; Puerto Riko; Kaledonia Baru; Guam
`

/** Parts of the world that newspapers treat as places. */
export const WORLD_REGIONS = `
Afrika; Afrika Utara; Afrika Barat; Afrika Timur; Asia; Asia Tenggara; Asia Timur; Asia Selatan; Asia Tengah; Asia Barat; Asia Pasifik=Asia-Pasifik; Eropa; Eropa Barat; Eropa Timur; Eropa Tengah;
Amerika Latin; Amerika Utara; Amerika Selatan; Amerika Tengah; Karibia; Timur Tengah=Timteng; Oseania; Skandinavia; Balkan; Kaukasus; Antarktika=Antartika; Arktik; Kutub Utara; Kutub Selatan; Barat; Timur Jauh; Indo-Pasifik=Indopasifik;
Jalur Gaza=Gaza; Tepi Barat; Dataran Tinggi Golan; Semenanjung Korea; Krimea=Crimea; Donbas=Donbass; Kashmir; Tibet; Xinjiang; Siberia; Kurdistan; Chechnya; Manchuria; Rakhine; Darfur; Catalunya=Catalonia; Basque; Bavaria; Sisilia; Sardinia; Kreta;
California; Texas; Florida; Alaska; Hawaii; Arizona; Nevada; Ohio; Virginia; Pennsylvania; Michigan; Illinois; Massachusetts; New Jersey; Colorado; Minnesota; Louisiana; Alabama; Tennessee; Oregon; Utah; Maryland; Wisconsin; North Carolina; South Carolina; Missouri; Kentucky; Oklahoma; Iowa; Kansas; Connecticut;
Queensland; New South Wales; Victoria; Tasmania; Ontario; Quebec; Sabah; Sarawak; Johor; Selangor; Kelantan; Terengganu; Perak; Penang=Pulau Pinang; Melaka=Malaka; Mindanao; Luzon; Okinawa; Hokkaido; Fukushima; Hubei; Guangdong; Sichuan; Yunnan; Bihar; Kerala; Uttar Pradesh; Punjab; Lombardia; Normandia
`

/** Capitals and cities abroad that every newspaper reader knows, by their Indonesian names. */
export const WORLD_CITIES = `
Abu Dhabi; Abuja; Accra; Addis Ababa; Aleppo; Amman; Amsterdam; Ankara; Athena; Atlanta; Auckland; Baghdad=Bagdad; Baku; Bandar Seri Begawan; Bangkok; Barcelona; Beijing=Peking; Beirut; Beograd; Berlin; Bern; Birmingham; Bogota; Bonn; Boston; Brasilia; Brisbane; Brussel=Brussels; Bucharest=Bukares; Budapest;
Buenos Aires; Busan; Canberra; Cape Town; Caracas; Cebu; Chengdu; Chennai; Chicago; Cologne; Colombo; Dakar; Dallas; Damaskus; Darwin; Davao; Davos; Delhi; Den Haag; Denpasar; Detroit; Dhaka; Dili; Doha; Donetsk; Dortmund; Dubai; Dublin; Durban; Edinburgh; Frankfurt; Fukuoka; General Santos; Geneva=Jenewa; Glasgow; Guangzhou; Gwangju; Haifa;
Hamburg; Hanoi; Havana; Helsinki; Hiroshima; Ho Chi Minh=Kota Ho Chi Minh=Ho Chi Minh City; Houston; Hyderabad; Incheon; Islamabad; Istanbul; Jeddah; Johannesburg; Johor Bahru; Kabul; Kairo; Kandahar; Karachi; Kathmandu; Kazan; Kharkiv; Khartoum; Kiev=Kyiv; Kigali; Kobe; Kolkata; Kopenhagen; Kota Kinabalu; Kuala Lumpur; Kuching; Kyoto; Lagos; Lahore; Las Vegas; Lausanne; Leipzig; Lima; Lisbon=Lisboa; Liverpool; London; Los Angeles=LA; Lyon; Madinah; Madrid; Makkah=Mekkah=Mekah; Manila; Manchester; Marseille; Mariupol;
Medellin; Melbourne; Mexico City; Miami; Milan=Milano; Minsk; Mogadishu; Montevideo; Montreal; Moskow=Moskwa; Mosul; Mumbai; Munchen=Muenchen=München=Munich; Muscat; Nagasaki; Nagoya; Nairobi; Nanjing; Napoli; Naypyidaw; New Delhi; New Orleans; New York=New York City; Osaka; Oslo; Ottawa; Oxford; Cambridge; Panmunjom; Paris; Perth; Philadelphia; Phnom Penh; Phuket; Port Moresby; Praha; Pretoria; Pyongyang; Rabat; Rafah; Ramallah; Rio de Janeiro; Riyadh; Roma;
Rotterdam; San Diego; San Francisco; Sanaa; Sao Paulo; Santiago; Sarajevo; Seattle; Sendai; Seoul; Seville; Shanghai; Sheffield; Shenzhen; Sofia; Srebrenica; St Petersburg=Saint Petersburg; Stockholm; Stuttgart; Sydney; Taipei; Tallinn; Tashkent; Teheran; Tel Aviv; Tokyo; Toronto; Toulouse; Tripoli; Tunis; Turin=Torino; Valencia; Vancouver; Vientiane; Vladivostok; Warsawa; Washington=Washington DC=Washington D.C.; Wellington; Wina; Wuhan; Xi'an; Yangon; Yerusalem=Jerusalem; Yerevan; Yokohama; Zagreb; Zurich; Khan Younis; Idlib; Kunduz; Basra; Fallujah; Betlehem;
Adelaide; Aden; Agra; Ahmedabad; Alexandria=Iskandariyah; Algiers=Aljir; Antwerpen; Asuncion; Baltimore; Bandar Abbas; Belfast; Bergamo; Bhopal; Bratislava; Bremen; Brno; Bukhara; Calgary; Cagayan de Oro; Cardiff; Casablanca; Chiang Mai; Christchurch; Cincinnati; Cleveland; Cotabato; Coventry; Da Nang; Dar es Salaam; Denver; Dresden; Dunedin; Dusseldorf=Duesseldorf; Edmonton; Entebbe; Erbil; Essen; Firenze; Ghent; Gold Coast; Gothenburg=Goteborg; Guadalajara; Guayaquil; Hannover; Harare; Harbin; Hobart; Homs; Iloilo; Ipoh; Isfahan; Jaipur; Jenin; Kaohsiung; Kampala; Karbala; Kingston; Kinshasa; Kota Bharu; Kuantan; Kunming; La Paz; Leeds; Lhasa; Luanda; Lusaka; Luxor; Malmo; Managua; Mandalay; Maputo; Memphis; Mersin; Nablus; Najaf; Nantes; Odessa=Odesa; Palermo; Panama City; Pattaya; Peshawar; Phoenix; Pittsburgh; Porto Alegre; Pune; Quito; Raqqa; Rawalpindi; Recife; Rostov; Salzburg; Samarkand; San Jose; Sandakan; Santo Domingo; Sapporo; Sevastopol; Siem Reap; Songkhla; Srinagar; Suva; Suzhou; Taichung; Tarlac; Tawau; Tbilisi; Tijuana; Tikrit; Ulan Bator; Utrecht; Varanasi; Volgograd; Yaounde; Yekaterinburg; Zamboanga; Zaporizhzhia=Zaporozhye
`

/** Seas, straits, rivers, islands and mountains that every newspaper reader knows and that carry no telling first word. */
export const WATERS_AND_ISLANDS = `
Atlantik; Pasifik; Samudra Hindia=Samudera Hindia; Samudra Pasifik=Samudera Pasifik; Mediterania; Laut Hitam; Laut Merah; Laut China Selatan=Laut Cina Selatan=LCS; Selat Malaka; Selat Hormuz; Terusan Suez; Ciliwung; Bengawan Solo; Citarum; Mahakam; Musi; Kapuas; Brantas; Himalaya; Everest; Merapi; Semeru; Bromo; Rinjani; Danau Toba; Sinabung
`
