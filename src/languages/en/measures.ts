/** English: measures. */
import { sourced } from "../../core/sourced.ts";
import { endings, measure, phrasal, suffering } from "../measure-forms.ts";
import type { MeasureWords } from "../measures.ts";
import { formsOf } from "../speech-forms.ts";

const WRITTEN = "written for Readout: the words by which English news counts people and what befell them";

export const englishMeasureWords: MeasureWords = {
  phrases: sourced(WRITTEN, [
    ...measure("killed", {
      object: `kill||s|ed|ing murder|s|ed|ing slay|s|ing slew slain massacr|ed|ing execut|ed|ing shot_dead shot_and_killed shoot_and_kill shooting_and_killing gunned_down shooting_dead fatally_shot fatally_shooting
        fatally_stabbed fatally_stabbing stabbed_to_death shot_to_death beat_to_death shoots_to_death shooting_to_death fatally_injuring fatally_wounding fatally_struck`,
      passive: `killed slain murdered massacred executed shot_dead shot_and_killed shot_and_fatally_wounded shot_to_death gunned_down fatally_shot fatally_wounded fatally_injured fatally_stabbed fatally_struck stabbed_to_death
        beaten_to_death burned_to_death crushed_to_death trampled_to_death found_dead pronounced_dead pronounced_deceased declared_dead declared_deceased pronounced_dead-on-arrival confirmed_dead reported_dead left_dead dead_at_the_scene feared_dead presumed_dead found_shot_to_death
        assassinated beheaded lynched electrocuted asphyxiated`,
      subject: `died dies die dying perished perish perishes drowned suffocated lost_their_lives lost_his_life lost_her_life losing_their_lives lost_their_life succumbed_to succumbed passed_away bled_to_death burned_to_death
        did_not_survive took_his_own_life took_her_own_life takes_his_own_life takes_her_own_life taking_his_own_life taking_her_own_life took_their_own_lives committed_suicide commits_suicide was_dead were_dead is_dead are_dead`,
      count: "dead deaths fatalities killed fatally lives_lost bodies corpses death fatality deceased",
      before: `death_toll toll deaths_of death_of killing_of killings_of slaying_of murder_of murders_of massacre_of slayings_of claimed_the_life_of claims_the_life_of took_the_life_of takes_the_life_of cost_the_life_of fatal_shooting_of fatal_shootings_of shooting_death_of shooting_deaths_of body_of bodies_of remains_of
        deaths_rose deaths_climbed deaths_increased deaths_reached deaths_jumped fatalities_rose fatalities_reached number_of_dead number_of_deaths number_of_fatalities number_of_people_killed number_of_those_killed number_of_killed number_of_victims`,
    }),
    ...measure("injured", {
      object: `injur|e|es|ed|ing wound|s|ed|ing shot_and_wounded shot_and_injured shoots_and_wounds hurt hurts hurting maim|ed|ing critically_injuring seriously_injuring critically_wounding`,
      passive: `injured wounded hurt maimed grazed 
 critically_injured seriously_injured 
 shot_and_wounded shot_and_injured `,
      subject: `suffered_injuries suffered_serious_injuries suffered_minor_injuries suffered_non-life-threatening_injuries suffered_life-threatening_injuries sustained_injuries sustained_serious_injuries sustained_minor_injuries
 sustained_non-life-threatening_injuries suffered_burns survived suffered_wounds suffered_non-life_threatening_injuries`,
      count: "injured wounded injuries hurt injury",
      before:
        "number_of_injured number_of_wounded number_of_injuries number_of_people_injured number_of_those_injured wounding_of injuries_to",
    }),
    ...measure("treated", {
      passive: `in_critical_condition in_serious_condition in_stable_condition in_critical_but_stable_condition in_serious_but_stable_condition in_good_condition in_fair_condition in_critical_and_unstable_condition
        treated_for taken_to_hospital taken_to_the_hospital taken_to_a_hospital taken_to_a_local_hospital taken_to_an_area_hospital taken_to_hospitals rushed_to_hospital rushed_to_the_hospital rushed_to_a_hospital transported_to_the_hospital transported_to_a_hospital
        expected_to_survive expected_to_recover listed_in_critical_condition listed_in_stable_condition listed_in_serious_condition recovering in_intensive_care hospitalized hospitalised`,
    }),
    ...measure("casualties", {
      passive:
        "killed_or_wounded killed_or_injured dead_or_wounded dead_or_injured killed_or_hurt killed_and_wounded killed_and_injured",
      count: "casualties casualty dead_and_wounded killed_or_wounded killed_or_injured killed_and_wounded",
      before: "number_of_casualties casualty_toll",
    }),
    ...measure("shot", {
      object: "shot shoot|s|ing",
      subject: "suffered_a_gunshot_wound suffered_gunshot_wounds sustained_a_gunshot_wound sustained_gunshot_wounds",
      passive: `shot suffering_from_a_gunshot_wound suffering_from_gunshot_wounds with_a_gunshot_wound with_gunshot_wounds with_multiple_gunshot_wounds hit_by_gunfire struck_by_gunfire struck_by_bullets struck_by_a_bullet hit_by_bullets hit_by_a_bullet struck_by_stray_bullets struck_by_a_stray_bullet hit_by_a_stray_bullet hit_by_stray_bullets struck_by_stray_gunfire hit_by_stray_gunfire hit_by_shots caught_in_the_crossfire`,
      count: "shot gunshot_victims shooting_victims",
      before: "shooting_of shootings_of",
    }),
    ...measure("missing", {
      passive: "missing unaccounted_for reported_missing listed_as_missing still_missing",
      subject: "went_missing gone_missing disappeared vanished remain_missing remained_missing",
      count: "missing unaccounted_for",
      before: "number_of_missing number_of_the_missing number_of_people_missing number_of_those_missing",
    }),
    ...measure("detained", {
      object:
        "detain||s|ed|ing arrest||s|ed|ing jail|s|ed|ing imprison|s|ed|ing rounded_up rounding_up took_into_custody apprehend|ed|ing",
      passive: "detained arrested jailed imprisoned taken_into_custody in_custody rounded_up apprehended behind_bars",
      count: "arrests detainees arrested detained",
      before:
        "number_of_arrests number_of_detainees number_of_detained arrest_of arrests_of detention_of detentions_of",
    }),
    ...measure("displaced", {
      object: "displac|e|es|ed|ing uproot|s|ed|ing",
      passive:
        "displaced uprooted forced_to_flee driven_from_their_homes forced_from_their_homes forced_out_of_their_homes left_homeless made_homeless rendered_homeless homeless",
      subject: "fled fleeing flee fled_their_homes have_fled left_their_homes",
      count: "displaced homeless",
      before: "number_of_displaced number_of_internally_displaced displacement_of exodus_of",
    }),
    ...measure("rescued", {
      object: "rescu|e|es|ed|ing",
      passive:
        "rescued pulled_from_the_rubble pulled_alive_from_the_rubble pulled_alive pulled_out_alive pulled_from_the_water dug_out_alive saved",
      count: "survivors",
      before: "number_of_survivors number_of_rescued rescue_of",
    }),
    ...measure("evacuated", {
      object: "evacuat|e|es|ed|ing",
      passive: "evacuated moved_to_safety brought_to_safety taken_to_safety",
      count: "evacuees evacuated",
      before: "evacuation_of evacuations_of number_of_evacuees number_of_evacuated",
    }),
    ...measure("ordered to evacuate", {
      passive:
        "ordered_to_evacuate told_to_evacuate urged_to_evacuate ordered_to_leave_their_homes under_evacuation_orders under_an_evacuation_order asked_to_evacuate advised_to_evacuate",
    }),
    ...measure("hostages", {
      object: "abduct|ed|ing kidnap|ped|ping",
      passive: "abducted kidnapped taken_hostage held_hostage held_captive taken_captive",
      count: "hostages hostage captives abductees",
      before: "number_of_hostages abduction_of kidnapping_of",
    }),
    ...measure("aboard", {
      passive: "aboard on_board",
      count: "aboard on_board",
    }),
    ...measure("protesters", {
      subject:
        "protested rallied marched demonstrated took_to_the_streets gathered protesting rallying marching demonstrating took_part_in_the_protest took_part_in_the_rally",
      count: "protesters protestors demonstrators marchers strikers",
      before: "protest_by protests_by crowd_of crowds_of rally_of",
    }),
    ...measure("votes", { count: "votes" }),
    ...measure("aboard", { before: "aboard on_board" }),
    ...measure("displaced", {
      subject:
        "left_their_homes had_to_leave_their_homes were_forced_from_their_homes have_left_their_homes fled_their_homes",
    }),
  ]),
  phrasal: sourced(WRITTEN, [
    phrasal("killed", "claim|s|ed|ing cost costs costing took takes taking taken", "lives victims life", ""),
    phrasal(
      "killed",
      "lost los|es|ing",
      "lives soldiers troops servicemen servicewomen fighters marines militants",
      "",
    ),
    phrasal(
      "displaced",
      "drove drives driving driven forc|ed|es|ing",
      "",
      "from_their_homes out_of_their_homes to_flee to_leave_their_homes from_homes",
    ),
    phrasal(
      "ordered to evacuate",
      "order||s|ed|ing told tell|s|ing urg|ed|es|ing warn|ed|s|ing instruct|ed|s|ing advis|ed|es|ing ask|ed|s|ing",
      "",
      "to_evacuate to_leave_their_homes to_move_south to_leave_the_area to_relocate",
    ),
    phrasal(
      "rescued",
      "pull||s|ed|ing dug",
      "",
      "from_the_rubble alive from_the_debris from_the_wreckage from_the_water",
    ),
    phrasal("missing", "left leav|es|ing", "", "missing unaccounted_for"),
    phrasal("displaced", "left leav|es|ing", "", "homeless"),
    phrasal("killed", "left leav|es|ing", "", "dead"),
    phrasal(
      "injured",
      "left leav|es|ing sent send|s|ing",
      "",
      "injured wounded hospitalized to_hospital to_the_hospital",
    ),
    phrasal("hostages", "took taking take|s held hold|s|ing seiz|ed|ing", "", "hostage captive"),
    phrasal("aboard", "carr|ied|ies|ying", "passengers people migrants crew_members", ""),
    phrasal("detained", "took taking take|s", "", "into_custody"),
  ]),
  suffering: sourced(WRITTEN, [
    suffering(
      "shot",
      "suffer||s|ed|ing sustain||s|ed|ing receiv|e|es|ed|ing",
      "gunshot_wound gunshot_wounds bullet_wound bullet_wounds gun_shot_wound gun_shot_wounds",
    ),
    suffering(
      "injured",
      "suffer||s|ed|ing sustain||s|ed|ing receiv|e|es|ed|ing",
      "injury injuries wound wounds burns fracture fractures concussion bruises cuts lacerations",
    ),
  ]),
  subjectAfter: false,
  people: sourced(WRITTEN, {
    people: formsOf(
      "people persons person individuals others residents inhabitants citizens villagers townspeople locals families hostages victims survivors lives souls bystanders spectators fans supporters relatives members neighbors neighbours suspects attackers assailants adults adult youths homeowners customers guests settlers friends victim resident suspect shoppers concertgoers",
    ),
    children: formsOf(
      "children kids boys girls sons daughters grandchildren toddlers teenagers teens babies infants toddlers boy girl child teen teenager minors juveniles",
    ),
    women: formsOf("women woman females female sisters mothers wives"),
    men: formsOf("men man males male brothers"),
    soldiers: formsOf(
      "soldiers troops servicemen servicewomen soldier marines sailors officers_and_soldiers conscripts paratroopers",
    ),
    police: formsOf("policemen police cops officers officer deputies troopers guards agents"),
    civilians: formsOf("civilians civilian"),
    militants: formsOf("militants fighters gunmen rebels insurgents terrorists jihadists"),
    workers: formsOf("workers worker employees staff miners farmers fishermen drivers firefighters rescuers"),
    students: formsOf("students student pupils teachers"),
    protesters: formsOf("protesters protestors demonstrators strikers activists marchers"),
    refugees: formsOf("refugees migrants"),
    prisoners: formsOf("prisoners inmates detainees"),
    journalists: formsOf("journalists reporters"),
    medics: formsOf("doctors nurses medics patients paramedics"),
    travellers: formsOf("crew passengers passenger tourists visitors pilgrims worshippers worshipers"),
    officials: formsOf("diplomats officials aides"),
  }),
  person: sourced(
    WRITTEN,
    formsOf(
      `man woman boy girl child baby infant toddler teen teenager youth adult juvenile male female person victim officer deputy soldier policeman policewoman firefighter trooper sergeant detective marshal guard student pupil teacher father mother son daughter
      brother sister husband wife boyfriend girlfriend grandmother grandfather uncle nephew niece cousin driver passenger pedestrian cyclist motorist worker employee clerk owner homeowner resident bystander gunman shooter suspect robber intruder assailant attacker
      civilian journalist reporter doctor nurse patient inmate prisoner tourist infant year-old month-old grandson granddaughter neighbor neighbour customer player rapper athlete veteran pastor priest cop security_guard relative friend kid`,
    ),
  ),
  things: sourced(
    WRITTEN,
    formsOf(
      `dog|s cat|s horse|s cow|s sheep animal|s bird|s pig|s cattle livestock fish whale|s elephant|s block road street avenue drive lane st ave floor|s stor|y|ies storey|s room|s house|s home|s building|s apartment|s car|s vehicle|s bus|es truck|s plane|s aircraft jet|s helicopter|s ship|s
      boat|s vessel|s train|s tank|s rocket|s missile|s drone|s shell|s bomb|s bullet|s round|s shot|s gun|s rifle|s weapon|s firearm|s casing|s count|s charge|s page|s book|s word|s copies goal|s game|s match|es set|s seat|s state|s countr|y|ies nation|s cit|y|ies town|s village|s
      district|s province|s count|y|ies compan|y|ies firm|s bank|s school|s hospital|s church|es mosque|s store|s shop|s part|s piece|s type|s kind|s way|s reason|s thing|s incident|s attack|s shooting|s homicide|s murder|s killing|s crime|s case|s robber|y|ies burglar|y|ies fire|s accident|s crash|es
      explosion|s blast|s earthquake|s quake|s aftershock|s storm|s strike|s air_strikes airstrike|s sortie|s question|s answer|s item|s issue|s article|s law|s rule|s bill|s resolution|s million billion trillion side|s step|s hand|s leg|s arm|s head|s eye|s wound|s bullet_holes hole|s gunshot|s gunshot_wounds
      caliber calibre gauge channel route highway interstate exit mile_marker unit|s team|s group|s organization|s organisation|s union|s part|ies point|s week-long direction|s member-states session|s meeting|s`,
    ),
  ),
  units: sourced(
    WRITTEN,
    formsOf(
      `year|s month|s week|s day|s hour|s minute|s second|s night|s decade|s centur|y|ies year-old years-old time|s o'clock am pm a.m p.m km kilomet|er|ers|re|res metre|s meter|s mile|s yard|s foot feet inch|es cm mm centimet|er|ers|re|res millimet|er|ers|re|res acre|s hectare|s
      ton|s tonne|s kg kilo|s kilogram|s gram|s pound|s ounce|s litre|s liter|s gallon|s degree|s percent per cent percentage point|s dollar|s cent|s euro|s pound|s yen yuan ruble|s rouble|s shekel|s lev leva crown|s mph kph volt|s watt|s megawatt|s block`,
    ),
  ),
  besides: sourced(WRITTEN, {
    before: [
      "$",
      "€",
      "£",
      "¥",
      "₽",
      "₴",
      "#",
      "no",
      "nos",
      "number",
      "age",
      "aged",
      "ages",
      "route",
      "interstate",
      "highway",
      "channel",
      "apartment",
      "apt",
      "room",
      "flight",
      "section",
      "article",
      "chapter",
      "page",
      "magnitude",
      "part",
      "grade",
      "level",
      "usd",
      "eur",
      "image",
      "photo",
      "slide",
      "video",
    ],
    after: ["%", "°", "$", "€", "percent", "usd"],
  }),
  others: sourced(WRITTEN, [
    "other",
    "others",
    "another",
    "further",
    "additional",
    "more",
    "second",
    "third",
    "fourth",
  ]),
  and: new Set(["and"]),
  none: new Set(["no", "none", "nobody", "neither", "nor", "any", "without"]),
  pairs: sourced(WRITTEN, ["both", "couple", "twins", "newlyweds"]),
  countless: sourced(
    WRITTEN,
    formsOf(
      "death_penalty death_penalties death_sentence death_sentences death_row death_threats death_certificate death_investigation death_investigations body_of_work body_of_water body_of_evidence shot_at_them shot_at_him shot_at_her shot_at_us shot_at_me shot_at_each_other shot_at_one_another shot_at_police shot_at_officers shot_at_by shot_back shot_fired shot_was_fired shots_were_fired shot_rang_out dead_end time_of_death cause_of_death missing_link dead_sea kill_list arrest_warrant arrest_warrants dead_zone",
    ),
  ),
  ended: sourced(
    WRITTEN,
    endings({
      freed: "freed released set_free let_go",
      found:
        "found_alive found_safe found_safely found_unharmed found_unhurt were_found been_found were_later_found was_later_found were_located been_located accounted_for been_traced were_traced returned_safely turned_up_alive turned_up_safe",
      rescued: "were_rescued been_rescued was_rescued pulled_out_alive",
      killed: "found_dead found_drowned confirmed_dead pronounced_dead",
    }),
  ),
  partitive: new Set(["of"]),
  including: sourced(WRITTEN, [
    "including",
    "among them",
    "among whom",
    "among those",
    "including at least",
    "counting",
    "not counting",
    "and among them",
    "them including",
  ]),
  ofThem: sourced(WRITTEN, [
    "of them",
    "of whom",
    "of those",
    "of these",
    "of the victims",
    "of the dead",
    "of the wounded",
    "of the injured",
  ]),
  to: new Set(["to", "at", "as", "of"]),
  revised: sourced(
    WRITTEN,
    formsOf(
      "correct|ed|s|ing revis|ed|es|ing rais|ed|es|ing lower|ed|s|ing increas|ed|es|ing reduc|ed|es|ing updat|ed|es|ing put puts rose risen rise rises rising climbed climbs jumped fell fallen dropped stood stands stand reached reaches spoke speaks speak counts counted",
    ),
  ),
  soFar: sourced(WRITTEN, ["so far", "to date", "as of", "in total", "a total of", "total of", "altogether", "in all"]),
  inADay: sourced(WRITTEN, [
    "in the past 24 hours",
    "in the last 24 hours",
    "over the past day",
    "in the past day",
    "in one day",
    "in a single day",
  ]),
};
