/** Spanish: measures. */
import { sourced } from "../../core/sourced.ts";
import { spelledOut } from "../conjugation.ts";
import { endings, measure, phrasal, suffering } from "../measure-forms.ts";
import type { MeasureWords } from "../measures.ts";
import { formsOf } from "../speech-forms.ts";
import { spanishConjugations } from "./conjugations.ts";

const WRITTEN = "written for Readout: the words by which Spanish news counts people and what befell them";

const verbs = (infinitives: string): string => spelledOut(infinitives, spanishConjugations.value);
/** Verbs with their object, before which people have an "a" ("mató a 15 civiles"). */
const onto = (infinitives: string): string =>
  formsOf(verbs(infinitives))
    .flatMap((form) => [form, `${form} a`])
    .map((form) => form.replaceAll(" ", "_"))
    .join(" ");
/** Endings of participles and adjectives. */
const O = "|o|a|os|as";

export const spanishMeasureWords: MeasureWords = {
  phrases: sourced(WRITTEN, [
    ...measure("killed", {
      object: onto("matar asesinar masacrar ejecutar abatir decapitar degollar acribillar"),
      passive: `muert${O} asesinad${O} abatid${O} ejecutad${O} masacrad${O} decapitad${O} hallad${O}_muert${O} hallado_muerto hallados_muertos encontrado_muerto encontrada_muerta encontrados_muertos sin_vida herid${O}_de_muerte`,
      subject: `${verbs("morir fallecer perecer")} perdió_la_vida perdieron_la_vida perder_la_vida perdido_la_vida pierden_la_vida se_ahogó se_ahogaron ahogado ahogados`,
      count:
        "muerto muerta muertos muertas fallecido fallecida fallecidos fallecidas víctimas_mortales víctima_mortal cadáver cadáveres cuerpos cuerpos_sin_vida muertes fallecimientos asesinatos",
      before: `muertos_son cifra_de_muertos número_de_muertos número_de_fallecidos número_de_víctimas número_de_víctimas_mortales balance_de_muertos balance_de_víctimas muerte_de muertes_de asesinato_de asesinatos_de fallecimiento_de balance_es_de cifra_de_fallecidos cifra_de_víctimas balance_provisional
        costó_la_vida_a costado_la_vida_a cobró_la_vida_de cobrado_la_vida_de acabó_con_la_vida_de acabado_con_la_vida_de`,
    }),
    ...measure("injured", {
      object: onto("herir lesionar"),
      passive: `herid${O} lesionad${O} gravemente_herid${O} herid${O}_de_gravedad herid${O}_de_bala resultó_herid|o|a resultaron_herid|os|as`,
      subject: "resultó_herido resultaron_heridos sufrió_heridas sufrieron_heridas",
      count: "herido herida heridos heridas lesionados heridos_graves heridos_leves",
      before: "número_de_heridos cifra_de_heridos heridos_son",
    }),
    ...measure("treated", {
      passive: `hospitalizad${O} ingresad${O} en_estado_grave en_estado_crítico en_cuidados_intensivos en_la_uci trasladad${O}_al_hospital trasladad${O}_a_un_hospital trasladad${O}_a_hospitales estable estables atendid${O}`,
    }),
    ...measure("casualties", {
      passive: "muertos_o_heridos muertos_y_heridos",
      count: "muertos_o_heridos muertos_y_heridos bajas",
      before: "número_de_bajas número_de_muertos_y_heridos",
    }),
    ...measure("shot", {
      passive: `tiroteado alcanzad${O}_por_disparos alcanzad${O}_por_las_balas herid${O}_por_disparos balead${O}`,
    }),
    ...measure("missing", {
      passive: `desaparecid${O} en_paradero_desconocido sin_localizar`,
      subject: verbs("desaparecer"),
      count: "desaparecido desaparecida desaparecidos desaparecidas",
      before: "número_de_desaparecidos cifra_de_desaparecidos desaparecidos_son",
    }),
    ...measure("detained", {
      object: onto("detener arrestar encarcelar apresar capturar"),
      passive: `detenid${O} arrestad${O} encarcelad${O} apresad${O} bajo_custodia en_prisión entre_rejas imputad${O} en_prisión_preventiva`,
      count: "detenido detenida detenidos detenidas detenciones arrestos arrestados detención",
      before: "número_de_detenidos detención_de detenciones_de arresto_de cifra_de_detenidos",
    }),
    ...measure("displaced", {
      object: onto("desplazar"),
      passive: `desplazad${O} sin_hogar sin_techo damnificad${O} expulsad${O}_de_sus_hogares obligad${O}_a_huir`,
      subject: `${verbs("huir")} abandonado_sus_hogares abandonaron_sus_hogares dejado_sus_hogares huido_de_sus_hogares abandonar_sus_hogares abandonado_sus_casas`,
      count: "desplazados damnificados huidos evacuados_de_sus_casas",
      before: "número_de_desplazados éxodo_de huida_de desplazamiento_de",
    }),
    ...measure("rescued", {
      object: onto("rescatar salvar"),
      passive: `rescatad${O} salvad${O} a_salvo sacad${O}_con_vida rescatad${O}_con_vida sacad${O}_de_los_escombros`,
      count: "supervivientes sobrevivientes superviviente rescatados",
      before: "rescate_de número_de_supervivientes número_de_rescatados",
    }),
    ...measure("evacuated", {
      object: onto("evacuar desalojar"),
      passive: `evacuad${O} desalojad${O} realojad${O}`,
      count: "evacuados desalojados",
      before: "evacuación_de desalojo_de",
    }),
    ...measure("ordered to evacuate", {
      passive: `instad${O}_a_evacuar obligad${O}_a_evacuar con_orden_de_evacuación bajo_orden_de_evacuación`,
    }),
    ...measure("hostages", {
      object: onto("secuestrar raptar"),
      passive: `secuestrad${O} raptad${O} retenid${O}_como_rehenes tomad${O}_como_rehenes cautiv${O} en_cautiverio`,
      count: "rehenes rehén secuestrados cautivos",
      before: "número_de_rehenes secuestro_de",
    }),
    ...measure("aboard", { passive: "a_bordo", count: "a_bordo" }),
    ...measure("protesters", {
      subject: `${verbs("protestar marchar")} se_manifestaron se_han_manifestado se_concentraron se_han_concentrado salieron_a_la_calle salieron_a_las_calles se_congregaron participaron_en_la_manifestación participaron_en_la_protesta`,
      count: "manifestantes manifestante huelguistas",
      before: "manifestación_de protesta_de concentración_de multitud_de",
    }),
    ...measure("votes", { count: "votos voto sufragios" }),
    ...measure("aboard", { before: "a_bordo" }),
    ...measure("displaced", {
      subject:
        "tuvieron_que_dejar_sus_casas tuvieron_que_dejar_sus_hogares tuvieron_que_dejar_sus_viviendas tuvieron_que_abandonar_sus_casas tuvieron_que_abandonar_sus_hogares tuvieron_que_abandonar_sus_viviendas han_tenido_que_dejar_sus_casas han_tenido_que_dejar_sus_hogares han_tenido_que_dejar_sus_viviendas han_tenido_que_abandonar_sus_casas han_tenido_que_abandonar_sus_hogares han_tenido_que_abandonar_sus_viviendas tuvo_que_dejar_sus_casas tuvo_que_dejar_sus_hogares tuvo_que_dejar_sus_viviendas tuvo_que_abandonar_sus_casas tuvo_que_abandonar_sus_hogares tuvo_que_abandonar_sus_viviendas se_vieron_obligadas_a_dejar_sus_casas se_vieron_obligadas_a_dejar_sus_hogares se_vieron_obligadas_a_dejar_sus_viviendas se_vieron_obligadas_a_abandonar_sus_casas se_vieron_obligadas_a_abandonar_sus_hogares se_vieron_obligadas_a_abandonar_sus_viviendas se_vieron_obligados_a_dejar_sus_casas se_vieron_obligados_a_dejar_sus_hogares se_vieron_obligados_a_dejar_sus_viviendas se_vieron_obligados_a_abandonar_sus_casas se_vieron_obligados_a_abandonar_sus_hogares se_vieron_obligados_a_abandonar_sus_viviendas debieron_dejar_sus_casas debieron_dejar_sus_hogares debieron_dejar_sus_viviendas debieron_abandonar_sus_casas debieron_abandonar_sus_hogares debieron_abandonar_sus_viviendas se_han_visto_obligadas_a_dejar_sus_casas se_han_visto_obligadas_a_dejar_sus_hogares se_han_visto_obligadas_a_dejar_sus_viviendas se_han_visto_obligadas_a_abandonar_sus_casas se_han_visto_obligadas_a_abandonar_sus_hogares se_han_visto_obligadas_a_abandonar_sus_viviendas se_han_visto_obligados_a_dejar_sus_casas se_han_visto_obligados_a_dejar_sus_hogares se_han_visto_obligados_a_dejar_sus_viviendas se_han_visto_obligados_a_abandonar_sus_casas se_han_visto_obligados_a_abandonar_sus_hogares se_han_visto_obligados_a_abandonar_sus_viviendas abandonaron_sus_casas abandonaron_sus_hogares abandonaron_sus_viviendas dejaron_sus_casas dejaron_sus_hogares dejaron_sus_viviendas han_abandonado_sus_casas han_abandonado_sus_hogares han_abandonado_sus_viviendas han_dejado_sus_casas han_dejado_sus_hogares han_dejado_sus_viviendas",
    }),
    ...measure("missing", {
      passive:
        "siguen_desaparecidos siguen_desaparecidas continúan_desaparecidos continúan_desaparecidas permanecen_desaparecidos permanecen_desaparecidas están_desaparecidos están_desaparecidas dados_por_desaparecidos dadas_por_desaparecidas",
      before: "los_desaparecidos_a los_desaparecidos_son",
    }),
    ...measure("injured", { before: "los_heridos_a los_heridos_son los_heridos_suben_a" }),
    ...measure("killed", {
      before:
        "los_muertos_a los_muertos_son los_fallecidos_son los_muertos_suben_a entre_las_víctimas_hay entre_los_muertos_hay entre_los_fallecidos_hay",
    }),
  ]),
  phrasal: sourced(WRITTEN, [
    phrasal("killed", "perdió perdieron perdido pierde", "soldados militares combatientes efectivos uniformados", ""),
    phrasal(
      "killed",
      "dejó dejado deja dejan dejando dejaron causó causado causaron provocó provocado provocaron cobró cobrado se_cobró segó segado",
      "muertos muerto fallecidos vidas víctimas_mortales víctimas",
      "",
    ),
    phrasal("injured", "dejó dejado deja dejan dejando dejaron causó causado provocó provocado", "heridos herido", ""),
    phrasal("missing", "dejó dejado deja dejando", "desaparecidos", ""),
    phrasal("killed", "costó costado costando", "", "la_vida"),
    phrasal(
      "displaced",
      "obligó obligado obligando forzó forzado expulsó",
      "",
      "a_huir a_abandonar_sus_hogares a_dejar_sus_hogares a_desplazarse de_sus_hogares",
    ),
    phrasal(
      "ordered to evacuate",
      "ordenó ordenado instó instado pidió pedido",
      "",
      "evacuar a_evacuar que_evacuen abandonar_sus_hogares",
    ),
    phrasal(
      "hostages",
      "tomó tomado tomaron retiene retienen mantiene mantienen",
      "",
      "como_rehenes como_rehén de_rehenes",
    ),
    phrasal("aboard", "transportaba transportaban llevaba", "pasajeros personas migrantes", ""),
    phrasal(
      "rescued",
      "sacó sacado sacaron extrajo extrajeron",
      "",
      "con_vida de_los_escombros de_entre_los_escombros",
    ),
  ]),
  suffering: sourced(WRITTEN, [
    suffering("injured", "sufri* sufre* recibi*", "heridas herida lesiones quemaduras fracturas contusiones"),
  ]),
  subjectAfter: true,
  people: sourced(WRITTEN, {
    people: formsOf(
      "persona|s gente individuo|s habitante|s ciudadano|s vecino|s aldeano|s familia|s víctima|s vida|s superviviente|s miembro|s sospechoso|s atacante|s asaltante|s agresor agresores adulto|s rehén rehenes familiares allegados joven jóvenes espectador espectadores aficionados hincha|s cliente|s transeúnte|s residente|s colonos damnificados otro|s otra|s más ocupante|s connacional|es",
    ),
    children: formsOf("niño|s niña|s menor|es adolescente|s bebé|s hijo|s chico|s chica|s"),
    women: formsOf("mujer mujeres hermana|s madre|s"),
    men: formsOf("hombre|s varón varones hermano|s"),
    soldiers: formsOf("soldado|s militar|es marino|s oficial|es marinero|s uniformado|s efectivo|s"),
    police: formsOf("policía|s agente|s gendarme|s guardia|s guardias_civiles"),
    civilians: formsOf("civil|es"),
    militants: formsOf("combatiente|s miliciano|s rebelde|s insurgente|s terrorista|s yihadista|s guerrillero|s"),
    workers: formsOf(
      "trabajador|es empleado|s obrero|s minero|s pescador|es conductor|es bombero|s rescatista|s agricultor|es",
    ),
    students: formsOf("estudiante|s alumno|s alumna|s escolar|es profesor|es maestro|s"),
    protesters: formsOf("manifestante|s huelguista|s activista|s"),
    refugees: formsOf("refugiado|s migrante|s desplazado|s inmigrante|s"),
    prisoners: formsOf("preso|s prisionero|s recluso|s detenido|s"),
    journalists: formsOf("periodista|s reportero|s"),
    medics: formsOf("médico|s enfermera|s enfermero|s sanitario|s paciente|s"),
    travellers: formsOf("pasajero|s turista|s viajero|s peregrino|s fieles tripulante|s visitante|s"),
    officials: formsOf("diplomático|s funcionario|s cargo|s"),
  }),
  person: sourced(
    WRITTEN,
    formsOf(
      `hombre mujer niño niña chico chica bebé adolescente joven persona víctima policía agente guardia soldado militar bombero estudiante alumno alumna profesor profesora padre madre hijo hija hermano hermana marido esposa abuela abuelo conductor conductora pasajero pasajera peatón ciclista motorista
      empleado trabajador trabajadora vecino vecina sospechoso atacante tirador civil periodista médico enfermera paciente recluso preso turista cliente jugador menor anciano anciana sexagenario septuagenario octogenario individuo ciudadano varón tripulante minero`,
    ),
  ),
  things: sourced(
    WRITTEN,
    formsOf(
      `perro|s gato|s caballo|s animal|es vaca|s oveja|s planta|s piso|s casa|s edificio|s vivienda|s apartamento|s inmueble|s coche|s vehículo|s autobús autobuses camión camiones avión aviones helicóptero|s barco|s buque|s embarcación tren|es tanque|s misil|es cohete|s dron|es proyectil|es bomba|s bala|s disparo|s arma|s fusil|es
      página|s libro|s gol|es partido|s escaño|s estado|s país países ciudad|es pueblo|s aldea|s distrito|s provincia|s región regiones municipio|s empresa|s compañía|s banco|s escuela|s colegio|s hospital|es iglesia|s tienda|s parte|s tipo|s manera|s razón razones caso|s incidente|s ataque|s bombardeo|s crimen crímenes incendio|s accidente|s explosión
      terremoto|s sismo|s réplica|s pregunta|s ley leyes artículo|s resolución texto|s enmienda|s vez veces visita|s reunión reuniones encuentro|s medida|s paquete|s votación punto|s proyecto|s propuesta|s puente|s tonelada|s sitio|s equipo|s grupo|s organización bando|s lado|s`,
    ),
  ),
  units: sourced(
    WRITTEN,
    formsOf(
      `año|s mes|es semana|s día|s jornada|s hora|s minuto|s segundo|s noche|s década|s siglo|s h kilómetro|s metro|s centímetro|s milímetro|s milla|s km m cm mm hectárea|s kilo|s kilogramo|s kg gramo|s litro|s grado|s por_ciento porcentual punto|s euro|s dólar|es centavo|s peso|s libra|s yen|es rublo|s bolívares megavatio|s`,
    ),
  ),
  besides: sourced(WRITTEN, {
    before: [
      "$",
      "€",
      "£",
      "nº",
      "número",
      "artículo",
      "capítulo",
      "página",
      "magnitud",
      "carretera",
      "vuelo",
      "calle",
      "avenida",
      "canal",
      "nivel",
      "autopista",
      "ruta",
      "grupo",
    ],
    after: ["%", "°", "$", "€", "h", "km", "m"],
  }),
  others: sourced(WRITTEN, [
    "otro",
    "otra",
    "otros",
    "otras",
    "más",
    "adicionales",
    "nuevos",
    "nuevas",
    "segundo",
    "segunda",
    "tercer",
    "tercero",
  ]),
  and: new Set(["y", "e"]),
  none: new Set(["ningún", "ninguna", "ninguno", "nadie", "ni", "sin"]),
  pairs: sourced(WRITTEN, ["ambos", "ambas", "pareja", "matrimonio", "gemelos", "cónyuges"]),
  countless: sourced(WRITTEN, formsOf("pena_de_muerte punto_muerto tiempo_muerto mar_muerto")),
  ended: sourced(
    WRITTEN,
    endings({
      freed: "liberad* puest*_en_libertad excarcelad* soltad*",
      found:
        "hallad*_con_vida encontrad*_con_vida hallad*_viv* encontrad*_viv* localizad* fueron_halladas fueron_hallados fueron_encontradas fueron_encontrados aparecieron_con_vida",
      rescued: "rescatad*",
      killed: "hallad*_muert* encontrad*_muert* hallad*_sin_vida encontrad*_sin_vida",
    }),
  ),
  partitive: new Set(["de", "del"]),
  including: sourced(WRITTEN, [
    "incluido",
    "incluida",
    "incluidos",
    "incluidas",
    "incluyendo",
    "entre ellos",
    "entre ellas",
    "entre los que",
    "entre las que",
    "entre los cuales",
    "entre quienes",
  ]),
  ofThem: sourced(WRITTEN, [
    "de ellos",
    "de ellas",
    "de los cuales",
    "de las cuales",
    "de los que",
    "de los muertos",
    "de los heridos",
    "de las víctimas",
    "de los fallecidos",
  ]),
  to: new Set(["a", "hasta", "en", "de", "son"]),
  revised: sourced(
    WRITTEN,
    formsOf(
      "asciende ascienden ascendió ascendía ascendido sube suben subió subido elevó eleva elevado aumenta aumentó aumentado alcanza alcanzó alcanzado pasó pasado sitúa situó revisó rebajó redujo bajó cifró cifra habla hablan habló hablaron rectificó rectifica corrigió",
    ),
  ),
  soFar: sourced(WRITTEN, [
    "hasta ahora",
    "hasta el momento",
    "hasta la fecha",
    "en total",
    "un total de",
    "total de",
    "desde el inicio",
    "por el momento",
  ]),
  inADay: sourced(WRITTEN, [
    "en las últimas 24 horas",
    "en las últimas veinticuatro horas",
    "en un día",
    "en un solo día",
    "en la última jornada",
  ]),
};
