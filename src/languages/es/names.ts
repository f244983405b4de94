/** Spanish: words around names. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { CITY_NAMES } from "../cldr/city-names.ts";
import { COUNTRY_NAMES } from "../cldr/country-names.ts";
import type { NameWords } from "../names.ts";

const WRITTEN = "written for Readout: words of Spanish news, from general knowledge of the language";
const CLDR = "derived from Unicode CLDR by scripts/cldr-places.ts";

/** Adjectives of countries, which are also the nouns of their people. */
const ADJECTIVES = `
AFG = afgano
ALB = albanés
DZA = argelino
AGO = angoleño
ARG = argentino
ARM = armenio
AUS = australiano
AUT = austríaco | austriaco
AZE = azerbaiyano | azerí
BHR = bareiní
BGD = bangladesí | bangladeshí
BLR = bielorruso
BEL = belga
BEN = beninés
BOL = boliviano
BIH = bosnio
BWA = botsuano
BRA = brasileño
GBR = británico | inglés | escocés | galés | norirlandés
BGR = búlgaro
BFA = burkinés
MMR = birmano
BDI = burundés
KHM = camboyano
CMR = camerunés
CAN = canadiense
TCD = chadiano
CHL = chileno
CHN = chino
COL = colombiano
COD = congoleño
CRI = costarricense
HRV = croata
CUB = cubano
CYP = chipriota
CZE = checo
DNK = danés
DOM = dominicano
ECU = ecuatoriano
EGY = egipcio
SLV = salvadoreño
ERI = eritreo
EST = estonio
ETH = etíope
FIN = finlandés | finés
FRA = francés | galo
GAB = gabonés
GMB = gambiano
GEO = georgiano
DEU = alemán | alemana | alemanes | germano
GHA = ghanés
GRC = griego
GTM = guatemalteco
GIN = guineano
HTI = haitiano
HND = hondureño
HUN = húngaro
ISL = islandés
IND = indio
IDN = indonesio
IRN = iraní
IRQ = iraquí
IRL = irlandés
ISR = israelí
ITA = italiano
CIV = marfileño
JAM = jamaicano
JPN = japonés | nipón
JOR = jordano
KAZ = kazajo | kazajistano
KEN = keniano | keniata
PRK = norcoreano
KOR = surcoreano
UNK = kosovar | kosovares
KWT = kuwaití
KGZ = kirguís
LAO = laosiano
LVA = letón | letona
LBN = libanés
LBR = liberiano
LBY = libio
LTU = lituano
LUX = luxemburgués
MKD = macedonio
MDG = malgache
MWI = malauí
MYS = malasio
MDV = maldivo
MLI = maliense | malí
MLT = maltés
MRT = mauritano
MEX = mexicano
MDA = moldavo
MNG = mongol
MNE = montenegrino
MAR = marroquí
MOZ = mozambiqueño
NAM = namibio
NPL = nepalí | nepalés
NLD = neerlandés | holandés
NZL = neozelandés
NIC = nicaragüense
NER = nigerino
NGA = nigeriano
NOR = noruego
OMN = omaní
PAK = pakistaní
PSE = palestino
PAN = panameño
PRY = paraguayo
PER = peruano
PHL = filipino
POL = polaco
PRT = portugués | luso
QAT = catarí | qatarí
ROU = rumano
RUS = ruso
RWA = ruandés
SAU = saudí | saudita
SEN = senegalés
SRB = serbio
SLE = sierraleonés
SGP = singapurense
SVK = eslovaco
SVN = esloveno
SOM = somalí
ZAF = sudafricano
SSD = sursudanés
ESP = español | española | españoles
LKA = esrilanqués | ceilanés
SDN = sudanés
SWE = sueco
CHE = suizo | helvético
SYR = sirio
TWN = taiwanés
TJK = tayiko
TZA = tanzano
THA = tailandés
TGO = togolés
TUN = tunecino
TUR = turco
TKM = turcomano | turkmeno
UGA = ugandés
UKR = ucraniano
ARE = emiratí
URY = uruguayo
USA = estadounidense | norteamericano
UZB = uzbeko
VEN = venezolano
VNM = vietnamita
YEM = yemení
ZMB = zambiano
ZWE = zimbabuense
002 = africano
142 = asiático
150 = europeo
`;

export const spanishNameWords: NameWords = {
  endings: sourced("Spanish grammar: gender and number", "s es a as o os".split(" ")),
  pluralEndings: sourced("Spanish grammar", new Set("s es as os".split(" "))),
  clitics: NOT_COVERED,
  declensions: NOT_COVERED,
  letters: sourced("written for Readout: how Spanish reads Latin letters, where not as English does", [
    ["gue", "ge"],
    ["gui", "gi"],
  ]),
  countries: sourced(CLDR, COUNTRY_NAMES.es),
  cities: sourced(CLDR, CITY_NAMES.es),
  names: sourced(
    WRITTEN,
    `
USA = Estados Unidos | EE.UU. | EE UU | EEUU | EE. UU. | Estados Unidos de América | USA
GBR = Reino Unido | Gran Bretaña | Inglaterra | Escocia | Gales | Irlanda del Norte
RUS = Federación Rusa | Federación de Rusia | Rusia
CZE = República Checa | Chequia
CIV = Costa de Marfil
MMR = Birmania
PRK = Corea del Norte
KOR = Corea del Sur
CHN = República Popular China | República Popular de China
COD = República Democrática del Congo | RDC | RD Congo
COG = Congo | República del Congo
MKD = Macedonia | Macedonia del Norte
NLD = Países Bajos | Holanda
TUR = Turquía
ARE = Emiratos Árabes Unidos | Emiratos | EAU
PSE = Palestina | Territorios Palestinos | Estado de Palestina
TLS = Timor Oriental
VAT = Vaticano | Santa Sede
SYR = República Árabe Siria
IRN = República Islámica de Irán | República Islámica
SAU = Arabia Saudí | Arabia Saudita
BIH = Bosnia
BLR = Bielorrusia
MDA = Moldavia
ZAF = Sudáfrica
NZL = Nueva Zelanda | Nueva Zelandia
CAF = República Centroafricana
SSD = Sudán del Sur
CHE = Confederación Helvética
RUS/Moscow = Moscú
RUS/Saint Petersburg = San Petersburgo
UKR/Kyiv = Kiev | Kyiv
CHN/Beijing = Pekín | Beijing
CHN/Shanghai = Shanghái
IND/New Delhi = Nueva Delhi | Delhi
USA/Washington = Washington
USA/New York = Nueva York
TUR/Ankara = Ankara
TUR/Istanbul = Estambul
PAK/Islamabad = Islamabad
CAN/Ottawa = Ottawa
AUS/Canberra = Canberra
NZL/Wellington = Wellington
BRA/Brasilia = Brasilia
VNM/Hanoi = Hanói
NGA/Abuja = Abuya | Abuja
CHE/Bern = Berna
CHE/Geneva = Ginebra
CHE/Zurich = Zúrich
NLD/The Hague = La Haya
ISR/Tel Aviv = Tel Aviv
ISR/Jerusalem = Jerusalén
SAU/Riyadh = Riad
KAZ/Astana = Astaná | Nursultán
SYR/Aleppo = Alepo
SYR/Damascus = Damasco
IRQ/Mosul = Mosul
UKR/Kharkiv = Járkov | Járkiv
UKR/Odesa = Odesa | Odessa
UKR/Mariupol = Mariúpol
UKR/Donetsk = Donetsk
UKR/Luhansk = Lugansk | Luhansk
UKR/Lviv = Leópolis
UKR/Crimea = Crimea
UKR/Donbas = Donbás | Donbass
FRA/Strasbourg = Estrasburgo
FRA/Marseille = Marsella
FRA/Lyon = Lyon
FRA/Nice = Niza
FRA/Toulouse = Toulouse
FRA/Bordeaux = Burdeos
FRA/Corsica = Córcega
DEU/Munich = Múnich
DEU/Frankfurt = Fráncfort
DEU/Hamburg = Hamburgo
DEU/Cologne = Colonia
DEU/Bavaria = Baviera
ITA/Milan = Milán
ITA/Turin = Turín
ITA/Naples = Nápoles
ITA/Venice = Venecia
ITA/Florence = Florencia
ITA/Genoa = Génova
ITA/Bologna = Bolonia
ITA/Palermo = Palermo
ITA/Sicily = Sicilia
ITA/Sardinia = Cerdeña
ITA/Lombardy = Lombardía
ITA/Tuscany = Toscana
ITA/Lampedusa = Lampedusa
ITA/L'Aquila = L'Aquila
ESP/Barcelona = Barcelona
ESP/Valencia = Valencia
ESP/Seville = Sevilla
ESP/Zaragoza = Zaragoza
ESP/Bilbao = Bilbao
ESP/Catalonia = Cataluña
ESP/Andalusia = Andalucía
ESP/Galicia = Galicia
ESP/Basque Country = País Vasco | Euskadi
ESP/Canary Islands = islas Canarias | Canarias
PRT/Porto = Oporto
GRC/Thessaloniki = Salónica
BEL/Brussels = Bruselas
BEL/Antwerp = Amberes
GBR/London = Londres
GBR/Edinburgh = Edimburgo
USA/California = California
USA/Texas = Texas
USA/Florida = Florida
USA/Pennsylvania = Pensilvania
USA/Virginia = Virginia
USA/Louisiana = Luisiana
USA/North Carolina = Carolina del Norte
USA/South Carolina = Carolina del Sur
USA/Hawaii = Hawái
USA/Philadelphia = Filadelfia
USA/San Francisco = San Francisco
USA/Boston = Boston
USA/Miami = Miami
CAN/Quebec = Quebec
PSE/Gaza = Franja de Gaza | franja de Gaza | Gaza
PSE/Gaza City = Ciudad de Gaza | ciudad de Gaza
PSE/West Bank = Cisjordania
PSE/Rafah = Rafah | Rafá
PSE/Khan Younis = Jan Yunis | Jan Yunes
PSE/Ramallah = Ramala
RUS/Chechnya = Chechenia
RUS/Siberia = Siberia
IND/Kashmir = Cachemira
CHN/Xinjiang = Xinjiang
CHN/Tibet = Tíbet
IRQ/Kurdistan = Kurdistán
AZE/Nagorno-Karabakh = Nagorno Karabaj | Alto Karabaj
MDA/Transnistria = Transnistria
GEO/Abkhazia = Abjasia
GEO/South Ossetia = Osetia del Sur
SDN/Darfur = Darfur
region/Middle East = Oriente Medio | Oriente Próximo | Medio Oriente
region/Balkans = Balcanes | Balcanes Occidentales
region/Caucasus = Cáucaso
region/Central Asia = Asia Central
region/Black Sea = mar Negro
region/Mediterranean = Mediterráneo | mar Mediterráneo
region/Red Sea = mar Rojo
region/Gulf = golfo Pérsico | Golfo Pérsico
region/Latin America = América Latina | Latinoamérica | Iberoamérica
region/Far East = Lejano Oriente
region/Scandinavia = Escandinavia
region/Sahel = Sahel
region/Maghreb = Magreb
un = ONU | Naciones Unidas | Organización de las Naciones Unidas
un-security-council = Consejo de Seguridad | Consejo de Seguridad de la ONU | Consejo de Seguridad de Naciones Unidas | Consejo de Seguridad de las Naciones Unidas
un-general-assembly = Asamblea General de la ONU | Asamblea General de Naciones Unidas
unicef = Unicef | Fondo de las Naciones Unidas para la Infancia
unesco = Unesco
unhcr = Acnur | ACNUR
unrwa = UNRWA
who = OMS | Organización Mundial de la Salud
wfp = PMA | Programa Mundial de Alimentos
imf = FMI | Fondo Monetario Internacional
world-bank = Banco Mundial
wto = OMC | Organización Mundial del Comercio
iaea = OIEA | Organismo Internacional de Energía Atómica
icc = CPI | Corte Penal Internacional | Tribunal Penal Internacional
icj = CIJ | Corte Internacional de Justicia | Tribunal Internacional de Justicia
opcw = OPAQ | Organización para la Prohibición de las Armas Químicas
osce = OSCE | Organización para la Seguridad y la Cooperación en Europa
council-of-europe = Consejo de Europa
echr = TEDH | Tribunal Europeo de Derechos Humanos
eu = UE | Unión Europea
european-commission = Comisión Europea
european-parliament = Parlamento Europeo | Eurocámara
european-council = Consejo Europeo
eu-council = Consejo de la UE | Consejo de la Unión Europea
ecb = BCE | Banco Central Europeo
cjeu = TJUE | Tribunal de Justicia de la Unión Europea | Tribunal de Justicia de la UE
nato = OTAN | Alianza Atlántica
cis = CEI | Comunidad de Estados Independientes
csto = OTSC
sco = OCS | Organización de Cooperación de Shanghái
african-union = Unión Africana | UA
ecowas = Cedeao | CEDEAO
arab-league = Liga Árabe
oecd = OCDE
oas = OEA | Organización de Estados Americanos
g7 = G7
g20 = G20
opec = OPEP
interpol = Interpol
red-cross = Cruz Roja | CICR | Comité Internacional de la Cruz Roja
red-crescent = Media Luna Roja
msf = Médicos Sin Fronteras | MSF
amnesty = Amnistía Internacional | Amnesty International
rsf = Reporteros Sin Fronteras | RSF
greenpeace = Greenpeace
kremlin = Kremlin
duma = Duma
fsb = FSB
wagner = Wagner | grupo Wagner | Grupo Wagner
rada = Rada | Rada Suprema
white-house = Casa Blanca
pentagon = Pentágono
state-department = Departamento de Estado
us-congress = Congreso de Estados Unidos | Congreso estadounidense
us-senate = Senado de Estados Unidos
us-house = Cámara de Representantes
fed = Reserva Federal | Fed
downing-street = Downing Street
elysee = Elíseo | Palacio del Elíseo
bundestag = Bundestag
knesset = Knéset | Kneset
idf = Fuerzas de Defensa de Israel | FDI
mossad = Mosad
shin-bet = Shin Bet
irgc = Guardia Revolucionaria | Guardianes de la Revolución
palestinian-authority = Autoridad Palestina | Autoridad Nacional Palestina | ANP
plo = OLP
hamas = Hamás | Hamas
islamic-jihad = Yihad Islámica
fatah = Fatah
hezbollah = Hezbolá | Hizbulá | Hezbollah
houthis = hutíes | Hutíes | huthis
islamic-state = Estado Islámico | EI | Daesh
al-qaeda = Al Qaeda | Al-Qaeda
taliban = talibán | talibanes | Talibán
boko-haram = Boko Haram
al-shabaab = Al Shabab | Al Shabaab
pkk = PKK | Partido de los Trabajadores del Kurdistán
afp = AFP | Agencia France-Presse
reuters = Reuters
ap = AP | Associated Press
tass = Tass | TASS
interfax = Interfax
ria = Ria Nóvosti | RIA Nóvosti | RIA Novosti
xinhua = Xinhua
anadolu = Anadolu | agencia Anadolu
ansa = Ansa
efe = Efe | EFE
europa-press = Europa Press | Europa press
adnkronos = Adnkronos
bloomberg = Bloomberg
dpa = dpa | DPA
bbc = BBC
cnn = CNN
al-jazeera = Al Jazeera | Al Yazira
bundesbank = Bundesbank
cia = CIA
fbi = FBI
nsa = NSA
`,
  ),
  adjectives: sourced(WRITTEN, ADJECTIVES),
  peoples: sourced(WRITTEN, ADJECTIVES),
  offices: sourced(
    WRITTEN,
    `
president = presidente | presidenta | mandatario | mandataria | jefe del Estado
vice-president = vicepresidente | vicepresidenta
prime-minister = primer ministro | primera ministra | presidente del Gobierno | presidenta del Gobierno
deputy-prime-minister = viceprimer ministro | viceprimera ministra | vice primer ministro
chancellor = canciller federal | canciller alemán | canciller alemana | canciller austríaco
king = rey | monarca
queen = reina
prince = príncipe
crown-prince = príncipe heredero
princess = princesa
emir = emir
emperor = emperador
sultan = sultán
supreme-leader = líder supremo | ayatolá
leader = líder | lideresa | dirigente | hombre fuerte
head-of-state = jefe de Estado | jefa de Estado
head-of-government = jefe de Gobierno | jefe del Gobierno | jefa del Gobierno | jefe del Ejecutivo
foreign-minister = ministro de Asuntos Exteriores | ministra de Asuntos Exteriores | ministro de Exteriores | ministra de Exteriores | ministro de Relaciones Exteriores | ministra de Relaciones Exteriores | canciller | jefe de la diplomacia | jefa de la diplomacia
secretary-of-state = secretario de Estado | secretaria de Estado
defence-minister = ministro de Defensa | ministra de Defensa | secretario de Defensa
interior-minister = ministro del Interior | ministra del Interior | ministro de Interior
finance-minister = ministro de Hacienda | ministra de Hacienda | ministro de Finanzas | ministra de Finanzas | secretario del Tesoro
economy-minister = ministro de Economía | ministra de Economía
justice-minister = ministro de Justicia | ministra de Justicia
health-minister = ministro de Salud | ministra de Salud | ministro de Sanidad | ministra de Sanidad
energy-minister = ministro de Energía | ministra de Energía
education-minister = ministro de Educación | ministra de Educación
information-minister = ministro de Información | ministro de Comunicación
trade-minister = ministro de Comercio | ministra de Comercio
agriculture-minister = ministro de Agricultura | ministra de Agricultura
transport-minister = ministro de Transporte | ministra de Transportes | ministro de Transportes | ministro de Fomento
environment-minister = ministro de Medio Ambiente | ministra de Medio Ambiente
culture-minister = ministro de Cultura | ministra de Cultura
labour-minister = ministro de Trabajo | ministra de Trabajo
minister = ministro | ministra
secretary = secretario | secretaria
secretary-general = secretario general | secretaria general
high-representative = alto representante | alta representante
commissioner = comisario europeo | comisaria europea | alto comisionado | comisionado
ambassador = embajador | embajadora
envoy = enviado | enviado especial | enviada especial | emisario
diplomat = diplomático | diplomática
negotiator = negociador | negociadora
consul = cónsul
spokesperson = portavoz | vocero | vocera
adviser = asesor | asesora | consejero de Seguridad Nacional | consejero | consejera
aide = colaborador | colaboradora
governor = gobernador | gobernadora
mayor = alcalde | alcaldesa | intendente
prefect = delegado del Gobierno | delegada del Gobierno
official = funcionario | funcionaria | alto cargo | responsable
lawmaker = diputado | diputada | eurodiputado | eurodiputada | congresista | legislador | legisladora | parlamentario
senator = senador | senadora
speaker = presidente del Congreso | presidenta del Congreso | presidente del Parlamento | presidente del Senado
councillor = concejal | concejala
candidate = candidato | candidata
politician = político
prosecutor = fiscal | fiscala
prosecutor-general = fiscal general | fiscal general del Estado
judge = juez | jueza | magistrado | magistrada
chief-justice = presidente del Tribunal Supremo | presidente de la Corte Suprema
lawyer = abogado | abogada | letrado
general = general | teniente general | general de brigada
officer = coronel | capitán | teniente | sargento | comandante | oficial | cabo | teniente coronel
admiral = almirante | contraalmirante
commander = comandante en jefe | jefe militar
chief-of-staff = jefe del Estado Mayor | jefe de Estado Mayor | jefe de gabinete
soldier = soldado | militar
police-chief = jefe de la Policía | jefe de policía | comisario | comisaria
police-officer = policía | agente
sheriff = sheriff
inspector = inspector | inspectora
fire-chief = jefe de bomberos
pope = papa | pontífice | sumo pontífice
patriarch = patriarca
cardinal = cardenal
bishop = obispo | arzobispo
priest = sacerdote | cura | párroco
imam = imán | clérigo
rabbi = rabino
chairman = presidente ejecutivo
head = jefe | jefa
director = director | directora | director general | directora general
manager = gerente | encargado
chief-executive = consejero delegado | consejera delegada | director ejecutivo | directora ejecutiva
founder = fundador | fundadora | cofundador
owner = propietario | propietaria | dueño | dueña
representative = representante | delegado | delegada
member = miembro
activist = activista | disidente
journalist = periodista | reportero | reportera | corresponsal
editor = redactor jefe | editor | editora
analyst = analista
expert = experto | experta | especialista
economist = economista
professor = profesor | profesora | catedrático | catedrática
scientist = investigador | investigadora | científico | científica | sismólogo | historiador
teacher = maestro | maestra | docente
student = estudiante | alumno | alumna
doctor = médico | médica | doctor | doctora | cirujano
nurse = enfermero | enfermera
writer = escritor | escritora | autor | autora | novelista
singer = cantante | rapero
actor = actor | actriz
coach = entrenador | entrenadora | seleccionador
player = jugador | jugadora | futbolista
businessman = empresario | empresaria | magnate | multimillonario | oligarca
resident = vecino | vecina | habitante | residente
witness = testigo | testigo presencial
survivor = superviviente | sobreviviente
victim = víctima
suspect = sospechoso | sospechosa
gunman = tirador | pistolero
attacker = atacante | agresor | asaltante | terrorista suicida
driver = conductor | conductora | chófer
worker = trabajador | trabajadora | empleado | empleada | obrero
farmer = agricultor | agricultora | campesino | ganadero
counterpart = homólogo | homóloga | par
`,
  ),
  groups: sourced(
    WRITTEN,
    `
government = gobierno | ejecutivo | administración | régimen | junta | gabinete
presidency = presidencia
parliament = parlamento | asamblea nacional | cámara legislativa
foreign-ministry = ministerio de Asuntos Exteriores | ministerio de Exteriores | ministerio de Relaciones Exteriores | cancillería
defence-ministry = ministerio de Defensa
interior-ministry = ministerio del Interior | ministerio de Interior
health-ministry = ministerio de Salud | ministerio de Sanidad
finance-ministry = ministerio de Hacienda | ministerio de Finanzas
justice-ministry = ministerio de Justicia
economy-ministry = ministerio de Economía
ministry = ministerio
army = ejército | fuerzas armadas
navy = armada | marina
air-force = fuerza aérea
coast-guard = guardia costera | salvamento marítimo
police = policía | guardia civil | fuerzas de seguridad | policía nacional | gendarmería
secret-service = servicios de inteligencia | servicio de inteligencia | servicios secretos
prosecution = fiscalía | ministerio público
court = tribunal | juzgado | audiencia | audiencia provincial
supreme-court = tribunal supremo | corte suprema
constitutional-court = tribunal constitucional | corte constitucional
central-bank = banco central
embassy = embajada | consulado
authorities = autoridades
opposition = oposición
officials = funcionario | alto cargo | altos cargos
troops = soldado | tropa | tropas | militar | militares | fuerzas | casco azul | cascos azules | efectivos
militants = miliciano | combatiente | yihadista | insurgente | guerrillero | hombre armado | hombres armados
rebels = rebelde
separatists = separatista | independentista
terrorists = terrorista
protesters = manifestante | manifestantes
strikers = huelguista
civilians = civil | civiles
residents = vecino | habitante | residente | lugareño
people = persona | hombre | mujer | ciudadano | gente | multitud
refugees = refugiado | desplazado | solicitante de asilo
migrants = migrante | inmigrante
prisoners = preso | prisionero | recluso | detenido
hostages = rehén | rehenes
activists = activista
journalists = periodista
lawmakers = diputado | legislador | parlamentario | senador
leaders = líder | líderes | dirigente
diplomats = diplomático
negotiators = negociador | negociadores
prosecutors = fiscal | fiscales
judges = juez | jueces | magistrado
lawyers = abogado
students = estudiante | alumno
workers = trabajador | trabajadores | empleado | obrero | minero
farmers = agricultor | agricultores | ganadero | campesino
doctors = médico | sanitario | enfermero
rescuers = rescatista | bombero | equipos de rescate | equipo de rescate | servicios de emergencia | socorrista
witnesses = testigo
victims = víctima
relatives = familiar | familiares | familia | allegado
children = niño | niña | menor | menores
women = mujeres
settlers = colono
criminals = criminal | criminales | banda | narcotraficante | pirata | cártel
suspects = sospechoso
businesses = empresa | empresario | inversor | inversores
supporters = partidario | seguidor | seguidores | simpatizante
party = partido | coalición | formación
company = compañía | sociedad
media = medios | prensa | medios de comunicación
aid-group = ONG | organización humanitaria | organización no gubernamental
armed-group = grupo armado | grupo terrorista | milicia | guerrilla
union = sindicato | central sindical
voters = votante | elector | electores
investigators = investigador | investigadores
scientists = científico | investigador | experto
delegation = delegación | comitiva
`,
  ),
  institutions: sourced(
    WRITTEN,
    `
press = oficina de prensa | servicio de prensa | gabinete de prensa | departamento de prensa
office = oficina | gabinete | despacho
presidency = presidencia | administración presidencial
`,
  ),
  honorifics: sourced(
    WRITTEN,
    new Set("señor señora señorita sr sra srta don doña d dª sir lady lord jeque dr dra barón conde".split(" ")),
  ),
  heads: sourced(
    WRITTEN,
    `
organization = ministerio | agencia | departamento | consejo | comité | comisión | corte | tribunal | juzgado | partido | unión | universidad | instituto | banco | asociación | federación | fundación | fondo | compañía | sociedad | empresa | grupo | movimiento | organización | ejército | policía | parlamento | congreso | senado | asamblea | oficina | servicio | autoridad | liga | alianza | coalición | frente | sindicato | confederación | centro | observatorio | hospital | colegio | escuela | iglesia | club | equipo | cadena | diario | periódico | radio | televisión | laboratorio | museo | teatro | brigada | batallón | regimiento | milicia | cámara | fiscalía | dirección | secretaría | colectivo | ONG | red | guardia | fuerza | fuerzas | audiencia | junta | generalitat | ayuntamiento | diputación | gobierno | protección | alcaldía | embajada | consulado | defensa | inspección | comisaría | cancillería | presidencia | patronal | operadora | aerolínea | naviera | clínica | registro | academia | delegación
place = ciudad | pueblo | provincia | región | distrito | condado | departamento | estado | río | lago | mar | océano | golfo | bahía | isla | islas | monte | montaña | valle | franja | desierto | península | calle | avenida | bulevar | plaza | aeropuerto | puerto | puente | parque | colina | costa | frontera | estrecho | canal | meseta | playa | república | reino | territorio | capital | barrio | suburbio | campo | campamento | base | estación | municipio | localidad | enclave | palacio | cárcel | prisión | cabo | paso | presa | autopista | carretera | estadio | villa | comunidad | sierra | volcán | embalse
group = tribu | clan | familia
person = hombre | mujer | niño | niña | hermano | hermana | padre | madre | esposa | esposo | marido | hijo | hija | viuda | viudo | joven | colega | compañero
`,
  ),
  particles: {
    person: sourced(
      WRITTEN,
      new Set("al el ben ibn bin abu von van der den de del la las los di da dos y e".split(" ")),
    ),
    other: sourced(WRITTEN, new Set("de del la las los el y para of the en e".split(" "))),
  },
  and: sourced("Spanish grammar", new Set("y e".split(" "))),
  ofWords: sourced("Spanish grammar", new Set("de del".split(" "))),
  ownerEndings: sourced("Spanish has none", []),
  lowerCaseNames: true,
  adjectiveEndings: sourced("Spanish puts its adjectives behind: none opens a name", []),
  articleEndings: NOT_COVERED,
  dropsSubjects: true,
  locatives: sourced("Spanish grammar", new Set("en cerca junto por sobre".split(" "))),
  articles: sourced("Spanish grammar", new Set("el la los las lo".split(" "))),
  determiners: sourced(
    "Spanish grammar",
    new Set(
      (
        "el la los las lo un una unos unas al del este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra nuestros nuestras cada " +
        "varios varias ningún ninguna todo toda todos todas algunos algunas dos ambos ambas"
      ).split(" "),
    ),
  ),
  indefinite: sourced(
    "Spanish grammar",
    new Set(
      "un una unos unas otro otra otros otras algún alguno alguna algunos algunas varios varias cada cualquier".split(
        " ",
      ),
    ),
  ),
  qualifiers: sourced(
    WRITTEN,
    `
former = ex | exjefe | antiguo | antigua | entonces | difunto | difunta | destituido | depuesto | expresidente | exministro
future = futuro | futura | electo | electa | próximo
deputy = vice | adjunto | adjunta | suplente | segundo
acting = interino | interina | en funciones | encargado | provisional
`,
  ),
  pronouns: sourced(
    "Spanish grammar",
    `
f = ella | ella misma
m = él | él mismo
plural = ellos | ellas | ellos mismos
own = su | sus
`,
  ),
  notNames: sourced(
    WRITTEN,
    new Set(
      (
        "yo tú usted él ella ello nosotros nosotras vosotros ustedes ellos ellas esto eso aquello este esta estos estas ese esa esos esas aquel aquella quien " +
        "quienes que cual cuales cuyo donde cuando como cuanto qué quién cómo dónde cuándo cuál por porque el la los las lo un una unos unas al del de y e o u " +
        "pero mas sino ni si aunque mientras pues entonces así también tampoco además luego después antes todavía aún ya siempre nunca jamás quizás quizá tal " +
        "vez sin embargo no obstante incluso sobre todo solo sólo solamente mismo muy más menos poco mucho mucha muchos muchas bien mal a ante bajo con contra " +
        "desde durante en entre hacia hasta mediante para por según sin sobre tras cerca junto dentro fuera lejos debajo encima frente gracias debido mi mis tu " +
        "tus su sus nuestro nuestra nuestros nuestras todo toda todos todas ningún ninguno ninguna cada varios varias algún alguno alguna algunos algunas otro " +
        "otra otros otras ambos ambas tal tales cualquier no sí es son era eran será serán fue fueron ha han había habían hay está están estaba hace puede debe " +
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil primer primero primera segundo segunda tercero tercer último " +
        "última últimos nuevo nueva nuevos lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre " +
        "setiembre octubre noviembre diciembre ayer hoy mañana anoche preguntado preguntada consultado consultada según dicho dicha citando añadiendo policía " +
        "autoridades víctimas manifestantes vecinos expertos fuentes testigos militares soldados gente nadie nada algo alguien dios navidad pascua internet " +
        "cristianos musulmanes judíos árabes islam cristianismo covid covid-19 coronavirus señor señora señores sr sra don doña foto vídeo video imagen lea " +
        "leer ver también publicidad fuente autor"
      ).split(" "),
    ),
  ),
  homographs: NOT_COVERED,
  unheard: NOT_COVERED,
  placeEndings: sourced("written for Readout: endings of names of countries and towns", {
    countries: "ia landia stán".split(" "),
    towns: "burgo grado polis".split(" "),
  }),
  familyNameEndings: sourced(
    "written for Readout: endings of family names as Spanish spells them",
    "ez es az oz ov ev in ski sky enko chuk ian berg stein man mann son sen oglu ic vic ova eva escu ek ak ero era ado illo ano ini etti elli".split(
      " ",
    ),
  ),
  feminine: sourced("written for Readout: how Spanish words for women who hold an office end", {
    endings: "a".split(" "),
    always: true,
  }),
};
