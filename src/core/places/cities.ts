/** A city where diplomats meet: a capital, or the seat of an organisation. */
export interface City {
  readonly name: string
  /** Other names it is asked for by: former ones, other spellings. */
  readonly aliases: readonly string[]
  /** ISO 3166-1, two letters. */
  readonly country: string
  /** IANA name. */
  readonly zone: string
}

/**
 * Capitals of the members and observers of the United Nations, and seats of the UN, the EU and other organisations, with the
 * zones of the IANA time zone database. One a line: country, zone, name, other names.
 */
const table = `
AD Europe/Andorra Andorra la Vella
AE Asia/Dubai Abu Dhabi
AE Asia/Dubai Dubai
AF Asia/Kabul Kabul
AG America/Antigua St John’s
AL Europe/Tirane Tirana
AM Asia/Yerevan Yerevan/Erevan
AO Africa/Luanda Luanda
AR America/Argentina/Buenos_Aires Buenos Aires
AT Europe/Vienna Vienna/Wien
AU Australia/Sydney Canberra
AU Australia/Sydney Sydney
AZ Asia/Baku Baku
BA Europe/Sarajevo Sarajevo
BB America/Barbados Bridgetown
BD Asia/Dhaka Dhaka/Dacca
BE Europe/Brussels Brussels/Bruxelles
BF Africa/Ouagadougou Ouagadougou
BG Europe/Sofia Sofia
BH Asia/Bahrain Manama
BI Africa/Bujumbura Gitega
BI Africa/Bujumbura Bujumbura
BJ Africa/Porto-Novo Porto-Novo/Cotonou
BN Asia/Brunei Bandar Seri Begawan
BO America/La_Paz La Paz
BO America/La_Paz Sucre
BR America/Sao_Paulo Brasília/Brasilia
BR America/Sao_Paulo Rio de Janeiro
BS America/Nassau Nassau
BT Asia/Thimphu Thimphu
BW Africa/Gaborone Gaborone
BY Europe/Minsk Minsk
BZ America/Belize Belmopan
CA America/Toronto Ottawa
CA America/Toronto Montréal/Montreal
CD Africa/Kinshasa Kinshasa
CF Africa/Bangui Bangui
CG Africa/Brazzaville Brazzaville
CH Europe/Zurich Geneva/Genève/Genf
CH Europe/Zurich Bern/Berne
CH Europe/Zurich Davos
CH Europe/Zurich Lausanne
CI Africa/Abidjan Yamoussoukro
CI Africa/Abidjan Abidjan
CL America/Santiago Santiago
CM Africa/Douala Yaoundé/Yaounde
CN Asia/Shanghai Beijing/Peking
CN Asia/Shanghai Shanghai
CO America/Bogota Bogotá/Bogota
CR America/Costa_Rica San José
CU America/Havana Havana/La Habana
CV Atlantic/Cape_Verde Praia
CY Asia/Nicosia Nicosia
CZ Europe/Prague Prague/Praha
DE Europe/Berlin Berlin
DE Europe/Berlin Bonn
DE Europe/Berlin Munich/München
DE Europe/Berlin Hamburg
DJ Africa/Djibouti Djibouti
DK Europe/Copenhagen Copenhagen/København
DM America/Dominica Roseau
DO America/Santo_Domingo Santo Domingo
DZ Africa/Algiers Algiers/Alger
EC America/Guayaquil Quito
EE Europe/Tallinn Tallinn
EG Africa/Cairo Cairo
EG Africa/Cairo Sharm el-Sheikh
ER Africa/Asmara Asmara
ES Europe/Madrid Madrid
ET Africa/Addis_Ababa Addis Ababa
FI Europe/Helsinki Helsinki
FJ Pacific/Fiji Suva
FM Pacific/Pohnpei Palikir
FR Europe/Paris Paris
FR Europe/Paris Strasbourg
GA Africa/Libreville Libreville
GB Europe/London London
GB Europe/London Edinburgh
GD America/Grenada St George’s
GE Asia/Tbilisi Tbilisi
GH Africa/Accra Accra
GM Africa/Banjul Banjul
GN Africa/Conakry Conakry
GQ Africa/Malabo Malabo
GR Europe/Athens Athens
GT America/Guatemala Guatemala City
GW Africa/Bissau Bissau
GY America/Guyana Georgetown
HK Asia/Hong_Kong Hong Kong
HN America/Tegucigalpa Tegucigalpa
HR Europe/Zagreb Zagreb
HT America/Port-au-Prince Port-au-Prince
HU Europe/Budapest Budapest
ID Asia/Jakarta Jakarta
ID Asia/Makassar Bali/Denpasar
IE Europe/Dublin Dublin
IL Asia/Jerusalem Jerusalem
IL Asia/Jerusalem Tel Aviv
IN Asia/Kolkata New Delhi/Delhi
IN Asia/Kolkata Mumbai/Bombay
IQ Asia/Baghdad Baghdad
IQ Asia/Baghdad Erbil
IR Asia/Tehran Tehran/Teheran
IS Atlantic/Reykjavik Reykjavík/Reykjavik
IT Europe/Rome Rome/Roma
JM America/Jamaica Kingston
JO Asia/Amman Amman
JP Asia/Tokyo Tokyo
JP Asia/Tokyo Kyoto
JP Asia/Tokyo Hiroshima
KE Africa/Nairobi Nairobi
KG Asia/Bishkek Bishkek
KH Asia/Phnom_Penh Phnom Penh
KI Pacific/Tarawa South Tarawa
KM Indian/Comoro Moroni
KN America/St_Kitts Basseterre
KP Asia/Pyongyang Pyongyang
KR Asia/Seoul Seoul
KR Asia/Seoul Sejong
KW Asia/Kuwait Kuwait City
KZ Asia/Almaty Astana/Nur-Sultan
KZ Asia/Almaty Almaty/Alma-Ata
KZ Asia/Almaty Turkistan/Türkistan
LA Asia/Vientiane Vientiane
LB Asia/Beirut Beirut
LC America/St_Lucia Castries
LI Europe/Vaduz Vaduz
LK Asia/Colombo Colombo
LR Africa/Monrovia Monrovia
LS Africa/Maseru Maseru
LT Europe/Vilnius Vilnius
LU Europe/Luxembourg Luxembourg
LV Europe/Riga Riga
LY Africa/Tripoli Tripoli
MA Africa/Casablanca Rabat
MA Africa/Casablanca Marrakesh/Marrakech
MC Europe/Monaco Monaco
MD Europe/Chisinau Chișinău/Chisinau/Kishinev
ME Europe/Podgorica Podgorica
MG Indian/Antananarivo Antananarivo
MH Pacific/Majuro Majuro
MK Europe/Skopje Skopje
ML Africa/Bamako Bamako
MM Asia/Yangon Nay Pyi Taw/Naypyidaw
MM Asia/Yangon Yangon/Rangoon
MN Asia/Ulaanbaatar Ulaanbaatar/Ulan Bator
MR Africa/Nouakchott Nouakchott
MT Europe/Malta Valletta
MU Indian/Mauritius Port Louis
MV Indian/Maldives Malé/Male
MW Africa/Blantyre Lilongwe
MX America/Mexico_City Mexico City/Ciudad de México
MX America/Cancun Cancún/Cancun
MY Asia/Kuala_Lumpur Kuala Lumpur
MY Asia/Kuala_Lumpur Putrajaya
MZ Africa/Maputo Maputo
NA Africa/Windhoek Windhoek
NE Africa/Niamey Niamey
NG Africa/Lagos Abuja
NG Africa/Lagos Lagos
NI America/Managua Managua
NL Europe/Amsterdam The Hague/Den Haag
NL Europe/Amsterdam Amsterdam
NO Europe/Oslo Oslo
NP Asia/Kathmandu Kathmandu
NR Pacific/Nauru Yaren
NZ Pacific/Auckland Wellington
OM Asia/Muscat Muscat
PA America/Panama Panama City
PE America/Lima Lima
PG Pacific/Port_Moresby Port Moresby
PH Asia/Manila Manila
PK Asia/Karachi Islamabad
PL Europe/Warsaw Warsaw/Warszawa
PS Asia/Hebron Ramallah
PT Europe/Lisbon Lisbon/Lisboa
PW Pacific/Palau Ngerulmud
PY America/Asuncion Asunción/Asuncion
QA Asia/Qatar Doha
RO Europe/Bucharest Bucharest/București
RS Europe/Belgrade Belgrade/Beograd
RU Europe/Moscow Moscow/Moskva
RU Europe/Moscow St Petersburg
RU Europe/Moscow Sochi
RU Asia/Vladivostok Vladivostok
RW Africa/Kigali Kigali
SA Asia/Riyadh Riyadh
SA Asia/Riyadh Jeddah
SB Pacific/Guadalcanal Honiara
SC Indian/Mahe Victoria
SD Africa/Khartoum Khartoum
SE Europe/Stockholm Stockholm
SG Asia/Singapore Singapore
SI Europe/Ljubljana Ljubljana
SK Europe/Bratislava Bratislava
SL Africa/Freetown Freetown
SM Europe/San_Marino San Marino
SN Africa/Dakar Dakar
SO Africa/Mogadishu Mogadishu
SR America/Paramaribo Paramaribo
SS Africa/Juba Juba
ST Africa/Sao_Tome São Tomé
SV America/El_Salvador San Salvador
SY Asia/Damascus Damascus
SZ Africa/Mbabane Mbabane
TD Africa/Ndjamena N’Djamena
TG Africa/Lome Lomé/Lome
TH Asia/Bangkok Bangkok
TJ Asia/Dushanbe Dushanbe
TL Asia/Dili Dili
TM Asia/Ashgabat Ashgabat
TN Africa/Tunis Tunis
TO Pacific/Tongatapu Nukuʻalofa/Nukualofa
TR Europe/Istanbul Ankara
TR Europe/Istanbul Istanbul
TR Europe/Istanbul Antalya
TT America/Port_of_Spain Port of Spain
TV Pacific/Funafuti Funafuti
TW Asia/Taipei Taipei
TZ Africa/Dar_es_Salaam Dodoma
TZ Africa/Dar_es_Salaam Arusha
UA Europe/Kyiv Kyiv/Kiev
UG Africa/Kampala Kampala
US America/New_York New York
US America/New_York Washington
US America/Los_Angeles San Francisco
US America/Los_Angeles Los Angeles
US America/Chicago Chicago
UY America/Montevideo Montevideo
UZ Asia/Tashkent Tashkent
UZ Asia/Samarkand Samarkand
VA Europe/Vatican Vatican City/Holy See
VC America/St_Vincent Kingstown
VE America/Caracas Caracas
VN Asia/Ho_Chi_Minh Hanoi
VU Pacific/Efate Port Vila
WS Pacific/Apia Apia
XK Europe/Belgrade Pristina/Prishtina
YE Asia/Aden Sana’a/Sanaa
YE Asia/Aden Aden
ZA Africa/Johannesburg Pretoria
ZA Africa/Johannesburg Cape Town
ZM Africa/Lusaka Lusaka
ZW Africa/Harare Harare
`

const cityOfLine = (line: string): City => {
  const [country = '', zone = '', ...rest] = line.split(' ')
  const [name = '', ...aliases] = rest.join(' ').split('/')
  return { name, aliases, country, zone }
}

export const cities: readonly City[] = table.trim().split('\n').map(cityOfLine)
