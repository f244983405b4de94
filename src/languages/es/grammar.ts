/** Spanish: grammar. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { inflectionsOf, nominalParticiples, verbalNouns, verbsOfEvents, wholeVerbs } from "../conjugation.ts";
import type { AuxiliaryForm, EndingGuess, Grammar, WordClass } from "../grammar.ts";
import { spanishConjugations } from "./conjugations.ts";
import { SPANISH_EVENT_VERBS } from "./event-verbs.ts";

const WRITTEN = "written for Readout: the closed classes and regular inflection of Spanish";

const AUXILIARIES: readonly (readonly [
  forms: string,
  lemma: string,
  is: AuxiliaryForm["is"],
  tense: AuxiliaryForm["tense"],
  reportive: boolean,
])[] = [
  ["ha han he hemos hay", "haber", "have", "present", false],
  ["había habían hubo hubieron hubiera hubieran hubiese", "haber", "have", "past", false],
  ["habrá habrán habré", "haber", "have", "future", false],
  ["habría habrían", "haber", "have", "present", true],
  ["haya hayan", "haber", "have", "present", false],
  ["haber habiendo habido haberse", "haber", "have", null, false],
  ["es son soy somos", "ser", "be", "present", false],
  ["fue fueron era eran fuera fueran fuese éramos", "ser", "be", "past", false],
  ["será serán seré", "ser", "be", "future", false],
  ["sería serían", "ser", "be", "present", false],
  ["sea sean", "ser", "be", "present", false],
  ["ser siendo sido serlo", "ser", "be", null, false],
  ["está están estoy estamos", "estar", "be", "present", false],
  ["estaba estaban estuvo estuvieron estuviera", "estar", "be", "past", false],
  ["estará estarán", "estar", "be", "future", false],
  ["estaría estarían", "estar", "be", "present", true],
  ["esté estén", "estar", "be", "present", false],
  ["estar estando estado", "estar", "be", null, false],
  ["queda quedan quedó quedaron", "quedar", "be", "past", false],
  ["puede pueden pueda puedan puedo podemos", "poder", "modal", null, false],
  ["podía podían pudo pudieron podrá podrán podría podrían pudiera pudieran poder", "poder", "modal", null, false],
  [
    "debe deben deba deban debía debían debió deberá deberán debería deberían debo debemos",
    "deber",
    "modal",
    null,
    false,
  ],
  ["va van voy vamos vaya vayan", "ir", "modal", "future", false],
  ["iba iban", "ir", "modal", "past", false],
  ["suele suelen solía", "soler", "modal", null, false],
];

const ENDINGS: readonly (readonly [endings: string, is: WordClass, weight: number])[] = [
  ["", "noun", 0],
  ["s", "nouns", 0],
  ["is us sis", "noun", 0],
  ["ción sión dad tad umbre ez eza ismo ura encia ancia aje or", "noun", 0],
  ["ciones siones dades encias ancias ajes ores", "nouns", 0],
  ["mento miento", "noun", 0],
  ["mentos mientos", "nouns", 0],
  ["mente", "adverb", 0],
  [
    "ico ica icos icas al ales oso osa osos osas ivo iva ivos ivas able ables ible ibles ario aria arios arias ense enses",
    "adjective",
    0,
  ],
  ["ico ica al ivo iva ario aria", "noun", -1],
  ["icos icas ales ivos ivas arios arias", "nouns", -1],
  ["ano ana anos anas ino ina inos inas és esa eses", "adjective", -1],
  ["ano ana ino ina esa", "noun", 0],
  ["anos anas inos inas eses", "nouns", 0],
  ["ado ido ído", "participle", 0],
  ["ada ida", "participle", 0],
  ["ados idos adas idas", "participle", 0],
  ["ado ada ido ida", "noun", -1],
  ["ados idos adas idas", "nouns", -1],
  ["ó", "past", 0],
  ["ción sión zón nón món", "noun", 0],
  ["aron ieron yeron", "past", 0],
  ["aba aban", "past", 0],
  ["ía ían", "past", -1],
  ["ía", "noun", 0],
  ["ar er ir", "plain", 0],
  ["arse erse irse arlo arla arle arles erlo erla irlo irla irle arlos arlas", "plain", 0],
  ["ar er", "noun", -3],
  ["ando iendo yendo", "gerund", 0],
  ["ará erá irá arán erán irán", "present", 0],
  ["aría ería iría arían erían irían", "present", 0],
];

const VERBS = (
  "abandonar abarcar abogar abordar abrir absolver acabar acceder aceptar acercar aclarar acoger acompañar aconsejar acordar actuar acudir acusar adelantar admitir adoptar advertir afectar afirmar afrontar agradecer agravar agredir alcanzar alegar alentar alertar aliviar alojar alzar amenazar ampliar analizar anunciar añadir aparecer aplazar aplicar apoyar apreciar aprobar apuntar argumentar arrancar arrasar arrestar arrojar arruinar asaltar asegurar asesinar asistir asumir atacar atender aterrizar atravesar atribuir aumentar autorizar avalar avanzar averiguar avisar ayudar " +
  "bajar bastar bloquear bombardear borrar buscar caer calcular calificar callar cambiar cancelar capturar carecer cargar causar celebrar censurar cerrar cesar chocar citar clausurar cobrar coincidir colaborar colapsar colocar comentar comenzar cometer comparecer compartir comprender comprobar comprometer comunicar conceder concluir condenar conducir confesar confiar confirmar conocer conseguir considerar consistir constatar constituir construir consultar contactar contar contener contestar continuar contribuir controlar convencer convertir convocar cooperar coordinar corregir correr cortar costar crear crecer creer criticar cruzar cubrir cuestionar cumplir curar " +
  "dañar dar debatir decidir decir declarar decretar dedicar defender definir dejar delegar demandar demoler demostrar denegar denunciar depender deplorar deportar derribar derrumbar desalojar desaparecer desarrollar desarmar descartar descender descubrir desear desembarcar desencadenar desmentir despedir desplazar desplegar desplomar destacar destinar destituir destruir desvelar detallar detectar detener determinar detonar devastar devolver difundir dimitir dirigir discrepar discutir disminuir disolver disparar dispersar disponer disputar distribuir divulgar dominar dudar durar " +
  "echar efectuar ejecutar ejercer elaborar elegir elevar eliminar elogiar emitir empeorar empezar emplear emprender encabezar encarcelar encerrar encontrar enfrentar enfatizar enterar enterrar entrar entregar entrevistar enviar envolver equipar escapar escribir escuchar esgrimir esperar esquivar establecer estallar estar estimar estrellar estudiar evacuar evaluar evitar exaltar examinar exclamar excluir exhortar exigir existir explicar explotar exponer exportar expresar expulsar extender extraditar extraer fabricar facilitar fallar fallecer faltar favorecer felicitar figurar fijar financiar finalizar firmar formar formular fracasar frenar fugarse funcionar fusilar ganar garantizar gestionar girar gobernar golpear gritar guardar guiar " +
  "haber hablar hacer hallar herir hospitalizar huir hundir identificar ignorar impedir imponer importar imputar incautar incendiar incidir incluir incrementar incumplir indagar indicar indultar informar ingresar iniciar inspeccionar instalar instar instaurar insistir insultar intensificar intentar intercambiar interceder interesar interrogar interrumpir intervenir inundar invadir inventar invertir investigar invitar invocar ir izar jactar jugar jurar justificar juzgar lamentar lanzar leer levantar liberar liderar limitar llamar llegar llenar llevar llorar lograr luchar mandar manejar manifestar mantener marcar marchar masacrar matar matizar mediar mejorar mencionar merecer mirar modificar molestar montar morir mostrar mover multar " +
  "nacer narrar necesitar negar negociar nombrar notar notificar obligar observar obtener ocasionar ocultar ocupar ocurrir ofrecer oír olvidar operar opinar oponer optar ordenar organizar otorgar pactar padecer pagar paralizar parar parecer participar partir pasar pedir pelear penetrar pensar perder perdonar permanecer permitir perpetrar perseguir pertenecer pesar plantear poner portar poseer posponer postular practicar precisar predecir preferir preguntar preocupar preparar presentar presidir prestar pretender prevenir prever privar procesar proceder proclamar producir prohibir prolongar prometer promover pronosticar pronunciar proponer proporcionar proseguir proteger protestar protagonizar provenir provocar publicar puntualizar quedar quejar quemar querer quitar " +
  "reaccionar reafirmar realizar rebajar rebelar recalcar recaudar rechazar recibir reclamar recoger recomendar reconocer recordar recorrer recuperar recurrir reducir reelegir reemplazar referir reforzar refugiar refutar registrar regresar reiterar relatar remarcar remitir remover rendir renovar renunciar repartir repatriar repetir reportar representar reprimir reprochar requerir rescatar reservar resistir resolver respaldar respetar responder restablecer restar restringir resultar resumir retener retirar retomar retornar retrasar reunir revelar reventar revisar revocar robar rodear romper saber sacar salir saltar saludar salvar sancionar saquear secuestrar seguir sentenciar sentir señalar separar ser servir significar silenciar situar sobrevivir solicitar soltar someter sonar sospechar sostener subir subrayar suceder sufrir sugerir sumar superar suponer surgir suscribir suspender sustituir " +
  "tachar tardar temer tender tener terminar testificar tildar tirar tocar tolerar tomar torturar trabajar traer trasladar tratar triunfar tuitear ubicar unir urgir usar utilizar valorar vencer vender venir ver vetar viajar vigilar vincular violar visitar vivir volar volver votar vulnerar zanjar apostillar agregar aseverar sentenciar espetar ironizar remachar ratificar recriminar bromear criticar tuitear exclamar aducir argüir augurar vaticinar"
).split(" ");

/** Nouns that are written like a form of a verb. */
const VERBAL_NOUNS =
  "ataque visita marcha protesta compra ayuda lucha demanda denuncia condena amenaza captura entrega toma muestra prueba reforma busca carga causa entrevista alerta cita nota multa crítica práctica acuerdo encuentro apoyo inicio cambio disparo gobierno pago paso rescate desarme informe corte cierre bloqueo bombardeo ejército trabajo acceso proceso uso comercio control registro voto veto fallo cese avance retiro despliegue envío aumento anuncio rechazo juicio choque golpe intento incendio tiroteo secuestro asalto asesinato saqueo recurso retorno reparto pacto saludo refuerzo traslado regreso golpea huelga espera oferta reserva firma pregunta respuesta duda renuncia reunión falta queja guarda barricada obra guía forma fuerza cuenta caza pena crisis vuelta compromiso derecho asilo apuesta presencia consulta comenta lleva reclamo reparo";

/** Verbs whose participles are nouns as well. */
const NOMINAL = nominalParticiples(
  "herir morir detener desaparecer desplazar refugiar partir resultar comunicar condenar acusar emplear entrar salir llegar medir caer parar llamar retirar tratar mandar atentar lesionar damnificar imputar investigar procesar encarcelar evacuar rescatar exiliar aliar delegar jurar sentir pedir ganar pasar llevar mirar volver hacer decir poner ver visitar invitar asociar licenciar prometer",
  spanishConjugations.value,
  (form) => form.endsWith("s"),
);

/** Verbs that its words know; not the verb "ir", whose forms are those of its auxiliary, and no "e" by rule. */
const KNOWN: ReadonlySet<string> = new Set(
  [...VERBS, ...verbsOfEvents(SPANISH_EVENT_VERBS, /(?:ar|er|ir|ír)$/)].filter((verb) => verb !== "ir"),
);

/** Spanish: grammar. */
export const spanishGrammar: Grammar = {
  closed: sourced(WRITTEN, {
    determiner:
      "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro algún alguna:1 algunos algunas ningún ninguna cada todo toda todos todas otro otra otros otras varios varias mucho mucha muchos muchas poco pocos pocas tanto tanta tantos tantas ambos ambas demás cualquier qué:2 cuánto dicho:3 dicha:3 sendos",
    pronoun:
      "yo tú él ella ello usted nosotros nosotras ellos ellas ustedes esto eso aquello éste ésta éstos éstas ése alguien nadie nada algo quien:1 quienes:1 uno:3 todos:1 muchos:1 algunos:1 ambos:2 otros:2 ninguno éstos cual:3",
    object: "me te se lo:2 la:3 los:3 las:3 le les nos os mí ti sí:3 conmigo consigo sigo",
    preposition:
      "a al ante bajo con contra de del desde durante en entre excepto hacia hasta mediante para por según sin sobre tras junto cerca dentro fuera debido gracias frente pese salvo vía",
    coordinator: "y e o u ni pero sino:1",
    subordinator:
      "que:1 si porque aunque cuando mientras como:1 donde:1 pues ya:3 para:3 desde:4 hasta:4 tras:4 antes:4 después:4 cómo dónde cuándo cuánto luego:3 conque",
    relative: "que quien quienes cual cuales cuyo cuya cuyos cuyas donde",
    not: "no nunca jamás tampoco ni:2",
    to: "a:1 de:1 para:1 por:3 sin:2 al:2",
    adverb:
      "también todavía aún ya siempre solo sólo incluso luego después antes entonces así además ahora hoy ayer mañana anoche aquí allí ahí allá muy más menos bastante demasiado casi apenas quizás quizá tal-vez bien mal mejor peor pronto tarde temprano lejos cerca dentro fuera arriba abajo mucho:2 poco:2 tan tanto:2 igualmente asimismo sin-embargo finalmente actualmente recientemente inmediatamente únicamente aproximadamente unas:4 atrás adelante juntos alrededor",
    particle: "sí",
    number:
      "cero uno un:3 una:3 dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos mil millón:1 millones:1",
    adjective:
      "primer primero primera primeros primeras segundo segunda tercer tercero tercera cuarto último última últimos últimas próximo próxima próximos próximas pasado pasada pasados pasadas mismo misma mismos mismas propio propia propios propias gran grande grandes pequeño pequeña pequeños pequeñas nuevo nueva nuevos nuevas bueno buen buena mal malo mala alto alta altos altas joven jóvenes viejo vieja antiguo antigua futuro futura solo:2 único única ruso rusa rusos rusas turco turca turcos turcas griego griega chino china serbio belga suizo árabe kurdo checo eslovaco croata libre libres grave graves presunto presunta presuntos presuntas actual actuales vivo viva importante importantes fuerte fuertes violento violenta mayor mayores menor menores mejor mejores rojo negro blanco",
    noun: `propuesta respuesta policía gobierno país parlamento presidente ministro ejército estado acuerdo lado grado soldado mercado diputado senado delegado abogado empleado ciudadano pasado:2 mandatario secretario ${NOMINAL.noun} ataque visita marcha protesta compra ayuda lucha demanda denuncia condena amenaza captura entrega toma muestra prueba reforma busca carga causa entrevista alerta cita nota multa crítica práctica acuerdo encuentro apoyo inicio cambio disparo gobierno pago paso rescate desarme informe corte cierre bloqueo bombardeo ejército trabajo acceso proceso uso comercio control registro voto veto fallo cese avance retiro despliegue envío aumento anuncio rechazo juicio choque golpe intento incendio tiroteo secuestro asalto asesinato saqueo recurso retorno reparto pacto saludo refuerzo traslado regreso golpea huelga espera oferta reserva firma pregunta respuesta duda renuncia reunión falta queja guarda barricada obra guía forma fuerza cuenta caza pena crisis vuelta compromiso derecho asilo apuesta presencia consulta comenta lleva reclamo reparo`,
    nouns: `personas fuerzas autoridades víctimas vecinos manifestantes soldados diputados abogados ciudadanos rehenes miles cientos decenas docenas estados mercados medios datos servicios ${NOMINAL.nouns}`,
    gerund: "habiendo siendo estando",
  }),
  auxiliaries: sourced(
    WRITTEN,
    AUXILIARIES.flatMap(([forms, lemma, is, tense, reportive]) =>
      forms.split(" ").map((form) => ({ form, lemma, is, tense, negated: false, holdsSubject: false, reportive })),
    ),
  ),
  irregularVerbs: sourced(spanishConjugations.source, [
    ...wholeVerbs(spanishConjugations.value, KNOWN),
    ...NOMINAL.verbs,
    ...verbalNouns(VERBAL_NOUNS, KNOWN, spanishConjugations.value),
  ]),
  irregularNouns: sourced(WRITTEN, ["jóvenes joven"]),
  inflections: sourced(spanishConjugations.source, [
    ...inflectionsOf(spanishConjugations.value),
    ...["se", "lo", "la", "le", "los", "las", "les"].map((ending) => ({
      ending: `r${ending}`,
      base: "r",
      is: "plain" as const,
      reportive: false,
    })),
  ]),
  verbs: sourced("written for Readout: verbs that reports are full of, with those of its words of events", [...KNOWN]),
  endings: sourced(
    WRITTEN,
    ENDINGS.flatMap(([endings, is, weight]) =>
      endings.split(" ").map((ending): EndingGuess => ({ ending, is, weight, reportive: false })),
    ),
  ),
  wordClasses: NOT_COVERED,
  possessiveEndings: NOT_COVERED,
  contentClause: sourced(WRITTEN, {
    statement: "que",
    question: "si cómo dónde cuándo quién quiénes qué cuál cuáles cuánto cuántos cuántas",
  }),
  calling: sourced(WRITTEN, "como de"),
  agents: sourced(WRITTEN, "por"),
  possessives: sourced(WRITTEN, "mi mis tu tus su sus nuestro nuestra nuestros nuestras"),
  clitics: sourced(WRITTEN, "me te se lo la los las le les nos os"),
  activeWithBe: NOT_COVERED,
  verbSecond: NOT_COVERED,
  adjectiveAfter: true,
  verbFirst: false,
  headFirst: false,
  definiteness: NOT_COVERED,
  nounsInRow: false,
  subjectOmitted: true,
  bodies: NOT_COVERED,
  obliqueEndings: NOT_COVERED,
};
