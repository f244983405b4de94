/** English: events. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { EventWords, WordsByConcept } from "../events.ts";

const SOURCE =
  "written for Readout: verbs and nouns of diplomacy, conflict, protest, courts and aid, by PLOVER's concepts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(", "));

export const englishEventWords: EventWords = {
  verbs: sourced<WordsByConcept>(SOURCE, {
    agreeing:
      "concur, see eye to eye, reach consensus, settle, reconcile, compromise, make peace, bury the hatchet, reach an understanding, shake hands on, find common ground, come to terms",
    meeting:
      "meet, confer, huddle, convene, hold summit, sit down with, get together, gather, dine, lunch, have lunch, have dinner, have breakfast, hold meeting, receive in audience, sit down for talks, meet with, come together",
    talking:
      "discuss, negotiate, consult, hold talks, converse, deliberate, parley, exchange views, bargain, speak with, talk with, compare notes",
    "phone-call":
      "phone, telephone, call ~, speak by phone, speak by telephone, talk by phone, speak on the phone, ring, speak over the phone, talk over the phone, hold phone call, have phone call, speak by video, ring up",
    visit:
      "visit, tour, travel to, fly to, arrive in, pay a visit, call on at, drop in on, journey to, pay visit, pay visit to, arrive for talks, make visit, be in town, come to, fly in to, head to",
    hosting: "host, play host, receive ~",
    mediation:
      "mediate, arbitrate, broker, intercede, intermediate, act as mediator, act as intermediary, mend fences, act as go-between, offer good offices",
    praise:
      "praise, hail, welcome, applaud, commend, laud, congratulate, salute, thank, honor, honour, celebrate, compliment, extol, pay tribute, cheer, credit, admire, glorify, decorate, felicitate",
    endorse:
      "endorse, back, support, defend, champion, advocate, stand by, stand with, side with, rally behind, throw weight behind, vouch, sympathize, sympathise, reaffirm, favour, favor, approve of, encourage, justify, express confidence, express solidarity",
    condole:
      "condole, mourn with, commiserate, express sympathy, send sympathies, offer condolences, send condolences, convey condolences, express condolences, pay respects, declare mourning, announce mourning, observe silence",
    apology: "apologize, apologise, say sorry, express regret, express remorse, show remorse",
    recognition: "recognize, recognise, acknowledge as, recognize as, recognise as",
    invitation: "invite",
    pardon: "pardon, amnesty, forgive, commute, grant clemency, reprieve, grant pardon",
    "grant-rights":
      "enfranchise, legalize, legalise, decriminalize, decriminalise, naturalize, desegregate, unban, reinstate, rehabilitate, restore citizenship",
    release:
      "release, free, set free, let free, let go, parole, liberate, turn loose, unfreeze, let out, free from jail, set at liberty, be freed, walk free, discharge",
    acquit:
      "acquit, exonerate, absolve, exculpate, clear of, overturn conviction, overturn sentence, quash, find not guilty, vindicate, annul, overturn verdict, clear, find innocent, strike down conviction, throw out conviction, overturn death sentence, quash conviction",
    "give-back":
      "return ~, repatriate, hand back, give back, restitute, relinquish, cede, yield, hand over to, turn over to, transfer to, hand over the bodies, return the bodies, exchange prisoners",
    withdrawal:
      "pull out, retreat, pull back, withdraw from, disengage, decamp, demilitarize, demilitarise, vacate, fall back, redeploy, abandon, leave ~",
    ceasefire:
      "cease fire, cease hostilities, lay down arms with, stop fighting, halt fighting, hold fire, declare ceasefire, declare truce, observe truce, stop the fighting",
    disarm:
      "disarm, demobilize, demobilise, lay down arms, lay down weapons, lay down their arms, lay down their weapons, put down arms, hand in weapons, give up arms, surrender arms, surrender weapons, dismantle, decommission, denuclearize, denuclearise, disband",
    surrender:
      "surrender, capitulate, give in, give up, concede, bow to, back down, relent, succumb, defect, turn himself in, turn themselves in, admit defeat, make concessions, meet demands, backtrack, back away, cave in to",
    resign:
      "resign, step down, abdicate, quit, stand down, step aside, bow out, relinquish power, give up power, leave office, tender resignation, hand in resignation, give up post, submit resignation, announce resignation, leave post, give up office, leave government, offer resignation",
    access:
      "grant access, grant permission, give permission, open borders, reopen, give approval, give green light, give access, readmit, waive, open corridor, open corridors, let in, lift the ban on entry, reopen border, reopen crossing",
    cooperation:
      "cooperate, collaborate, work with, work together, team up, join forces, partner, ally with, coordinate with",
    trade: "trade with, sell to, import from, export to, invest in, barter",
    exercises: "conduct exercises, hold exercises, hold drills, conduct drills, train with, drill with",
    extradite: "extradite, hand over to",
    aid: "assist, aid, lend hand, come to aid, succor, succour, minister to, provide for, train, vaccinate, immunize, immunise, donate to, donate, contribute to, contribute, subsidize, subsidise, help ~",
    "economic-aid":
      "fund, finance, bankroll, subsidise, lend, bail out, invest, cancel debt, forgive debt, write off debt, underwrite",
    "military-aid": "arm, rearm, reinforce, train …pilot, train …soldier, train …officer, train …troop",
    "humanitarian-aid":
      "airlift, airdrop, feed, shelter, clothe, house, distribute food, deliver food, nourish, resettle, deliver aid, send aid, send help, bring supplies, hand out food, drop aid, set up field hospital, send rescuers, send rescue team",
    asylum:
      "shelter refugees, grant asylum, give asylum, give refuge, grant refuge, harbor, harbour, take in refugees, take in",
    rescue:
      "rescue, save, evacuate, bring home, fly home, pull from rubble, pull out alive, pluck, airlift, bring to safety, free from rubble, dig out",
    peacekeeping: "keep the peace, police, deploy peacekeepers",
    request:
      "seek refuge, seek asylum, seek sanctuary, seek help, seek aid, seek assistance, seek protection, apply for asylum, ask for asylum",
    summon: "summon, call in ambassador, convoke",
    blame:
      "blame, hold responsible, hold accountable, fault, incriminate, implicate, point finger at, point the finger, suspect",
    disapprove:
      "condemn, criticize, criticise, denounce, decry, deplore, slam, blast, lambast, lambaste, rebuke, reprimand, rap, scold, chide, berate, castigate, censure, chastise, assail, lash out, hit out at, hit out, rail against, bemoan, lament, protest against, take issue, take aim at, attack verbally, ridicule, mock, deride, vilify, insult, disparage, disapprove, complain, slander, excoriate, admonish, upbraid, reproach, demonize, demonise, discredit, impugn, malign, pan, savage, scorn, trash, tear into, voice concern, voice outrage, express concern, express outrage, express dismay, express anger, call out, express alarm, file complaint, cry foul, bash, inveigh, revile, hammer, hit back at, denigrate, belittle, dispute, challenge, express rejection",
    charge:
      "charge with, charge, indict, arraign, prosecute, impeach, put on trial, press charges, bring charges, level charges, book, try for, bring to trial, stand trial",
    sue: "sue, file suit, file lawsuit, bring lawsuit, take to court, litigate, file complaint against, lodge complaint, countersue, bring suit, petition court",
    investigate:
      "investigate, probe, look into, inquire into, examine, interrogate, launch probe, open inquiry, audit, inspect, scrutinize, scrutinise, open investigation, launch investigation, open probe, launch inquiry, start investigation, question, open case",
    convict: "convict, find guilty, hold liable, be convicted",
    rejection:
      "disagree, object, dissent, balk, baulk, demur, say no, oppose, shun, ostracize, override, overrule, outvote, repudiate, disavow, disown, rebut, refute, brush off, brush aside, wave aside, scoff, vote down, vote against, resist, overturn",
    veto: "veto, wield veto, block resolution",
    defiance: "defy, flout, disobey, disregard, rebel, ignore, snub, contravene, circumvent",
    protest:
      "protest, picket, hold rally, stage sit-in, chant slogans, burn flag, burn effigy, take to the streets, take to streets, pour into streets, hit the streets, parade, heckle, jeer, demonstrate !, rally !, march !, march against, rally against, take part in march, join march, join protest, hold vigil, stage protest, hold protest, gather to protest, gather outside, rally outside, march through, march to, march in, march on, walk in protest",
    riot: "riot, rampage, loot, vandalize, vandalise, ransack, torch, pelt, burn tires, burn tyres, set fire to cars, set on fire, hurl stones, throw stones, run amok, mob, clash with police, smash windows, overturn cars, throw petrol bombs, hurl petrol bombs, hurl bottles, throw bottles, storm into",
    "labour-strike":
      "go on strike, walk off, walk out, down tools, stop work, stage walkout, hold strike, be on strike, down their tools, lay down work, walk off the job, refuse to work",
    "hunger-strike": "go on hunger strike, refuse food, fast, begin hunger strike, be on hunger strike",
    boycott: "boycott",
    obstruct:
      "block road, block roads, block highway, blockade road, barricade, block traffic, block street, block streets, occupy building, block bridge, block border, block crossing, block entrance, block port, blockade highway, chain themselves",
    expel:
      "expel, declare persona non grata, oust diplomat, kick out, throw out, eject, send home, drive out, order to leave, send packing, give hours to leave, strip of accreditation",
    embargo: "embargo, impose embargo, halt imports, stop imports, ban imports, ban exports",
    "break-relations":
      "break off, sever, break ties, sever ties, cut ties, break relations, downgrade, recall ambassador, pull ambassador, close embassy, renege, scuttle, disassociate, cut diplomatic ties, suspend relations, suspend ties, withdraw ambassador, sever relations, sever diplomatic, break diplomatic, close its embassy, freeze relations",
    "cut-supplies":
      "cut off, throttle, cut supplies, cut off supplies, halt supplies, turn off tap, default, stop supplies, stop deliveries, suspend supplies, suspend deliveries, cut deliveries, shut off supplies, cut off gas, shut off gas, halt deliveries, throttle deliveries, reduce flows, cut flows, cut its flows, cut power, stop gas, turn off gas, halt exports, suspend exports, stop exports, halt shipments, suspend shipments, cut off water, cut off electricity",
    "mobilize-troops":
      "mobilize, mobilise, mass troops, amass troops, amass, call up reservists, call up, conscript, put on alert, place on alert, beef up forces, reinforce troops, muster, rearm, fortify, regroup, garrison, patrol",
    "mobilize-weapons": "test-fire, test fire, test missile, test-launch, stockpile, aim missiles, enrich uranium",
    alert: "put on alert, place on alert, remain on alert, be on alert, go on alert, raise alert",
    "tighten-security":
      "tighten security, beef up security, step up security, step up patrols, cordon off, deploy police, seal off, step up checks, raise alert level, beef up patrols, reinforce security, deploy riot police",
    arrest:
      "arrest, detain, jail, imprison, incarcerate, round up, apprehend, intern, remand, take into custody, place under arrest, put under house arrest, nab, lock up, place in custody, re-arrest, throw in jail, place in detention, hold in custody, pick up, capture suspect, haul away, put behind bars, bust, take away, keep in custody",
    sentence:
      "sentence, condemn to death, give life sentence, hand sentence, hand jail term, give jail term, give years, imprison for",
    execution: "execute, hang, guillotine, put to death, electrocute",
    fine: "fine, tax, penalize, penalise, levy, charge fee, punish, impose fine, hand fine",
    seize:
      "seize, confiscate, impound, expropriate, requisition, nationalize, nationalise, freeze, freeze assets, annex, appropriate, commandeer, take over, repossess",
    ban: "ban, outlaw, prohibit, bar, proscribe, forbid, disqualify, blacklist, illegalize, criminalize, criminalise, debar, dissolve, bar from, restrict, block access, disenfranchise, ban from, place under ban, declare illegal, block entry",
    censor: "suspend publication, censor, gag, muzzle, jam, shut down, silence, close down, shutter, shut, suppress",
    curfew: "impose curfew, lock down, quarantine, confine, declare curfew, order curfew, place under lockdown",
    "martial-law":
      "impose martial law, declare martial law, declare emergency, proclaim emergency, declare state of emergency, impose state of emergency, proclaim state of emergency, introduce state of emergency",
    restrict:
      "curtail, curb, clamp down, tighten, strip, revoke license, revoke licence, revoke visa, revoke citizenship, restrain, suspend from, regulate, sanction",
    sanctions: "slap sanctions, impose sanctions, impose tariffs, freeze the assets, hit with sanctions, sanction",
    blockade: "blockade, besiege, encircle, cordon, surround, lay siege",
    deport: "deport, evict, banish, exile, expatriate, forcibly return, turn back, turn away",
    raid: "raid, search, swoop",
    crackdown:
      "crack down, repress, persecute, oppress, harass, intimidate, coerce, crush, quell, purge, stifle, discriminate, subjugate, torment",
    demolish: "demolish, bulldoze, raze, tear down",
    evacuation: "",
    oust: "oust, depose, topple, overthrow, unseat, dismiss government, remove from office, remove from power, sack, fire minister, overthrow government, remove from post, relieve of duties, vote out, strip of power, suspend from office, fire from, dismiss from",
    cyber: "hack, hack into, wiretap, spy on, eavesdrop, bug",
    attack:
      "attack, assault, ambush, hit, strike, target, pound, pummel, batter, strike at, fall upon, retaliate, launch offensive, come under attack, hurt, terrorize, terrorise, target with, engage, counterattack, harm, launch attack, wage war, launch assault, raid, set upon, open an offensive, carry out attack, mount attack, lash out at, charge at",
    incursion:
      "invade, storm, overrun, penetrate, infiltrate, cross into, enter territory, push into, burst into, break into, intrude",
    clash:
      "clash, fight, battle, skirmish, exchange fire, trade fire, trade blows, scuffle, brawl, duel, exchange gunfire, battle with",
    murder:
      "murder, slay, massacre, slaughter, gun down, behead, decapitate, butcher, lynch, exterminate, mow down, knife to death, strangle, liquidate",
    kill: "kill, burn to death, drown, poison, eliminate, wipe out, claim lives, claim responsibility, run over, leave dead, gun down, claim the lives, claimed lives",
    "be-killed": "die in, perish in",
    wound: "wound, injure, maim, stab, knife, cripple, mutilate, slash, blind, hospitalize",
    beat: "beat, beat up, assault physically, punch, kick, club, whip, flog, slap, manhandle, rough up, batter, bludgeon, thrash, cane, lash, brutalize, brutalise, mistreat, maltreat, abuse",
    torture: "torture, waterboard, ill-treat",
    "sexual-violence":
      "rape, gang-rape, sexually assault, sexually abuse, molest, grope, sexually harass, violate sexually",
    abduct:
      "abduct, kidnap, take hostage, hold hostage, take prisoner, hijack, snatch, seize hostage, hold captive, hold as human shields, take captive, use as human shields, disappear, traffic, hold ransom, carry off, hold at gunpoint",
    assassinate: "assassinate",
    shoot:
      "shoot, shoot dead, shoot at, open fire, fire on, fire at, shoot down, fire shots, snipe, gun, fire upon, spray with bullets, shoot and kill, fire across, fire into",
    shell:
      "shell, fire rockets, fire missiles, fire mortars, fire rocket, bombard, rocket, fire missile, lob shells, fire artillery, fire mortar, fire mortars at, launch missiles, launch missile, launch rockets, rain rockets",
    "air-strike":
      "bomb from air, carpet-bomb, launch airstrikes, drop bombs, strafe, airstrike, launch air strikes, carry out air strikes, bomb from the air, hit from the air, launch drones, launch drone",
    bomb: "bomb, blow up, detonate, dynamite, firebomb, blast, explode, plant bomb, torpedo, mine, set off bomb, petrol-bomb, set off explosion, detonate bomb, rig with explosives, plant explosives",
    "suicide-attack": "blow himself up, blow herself up, blow themselves up",
    "crowd-control":
      "disperse, fire tear gas, teargas, tear-gas, use tear gas, fire rubber bullets, use water cannon, baton-charge, break up protest, break up demonstration, pepper-spray",
    cleansing: "ethnically cleanse, displace, uproot, drive from homes, gas, expel population",
    capture:
      "capture, overrun, recapture, retake, conquer, occupy, take control, wrest control, seize control, take control of",
    destroy:
      "destroy, sabotage, burn down, set ablaze, wreck, set fire to, desecrate, vandalise, arson, level, flatten, devastate, sink, burn to the ground, reduce to rubble, raze to the ground, lay waste, blow up",
    vote: "go to polls, hold referendum, cast ballot, cast ballots, go to the polls, hold vote, hold election, hold elections, cast votes",
    other:
      "strike chord, strike pose, hit road, hit record, hit market, hit shelf, hit headline, hit target, hit post, hit bar, shoot film, shoot movie, shoot video, shoot hoops, call shots, call day, fire imagination, meet deadline, meet expectation, meet goal, meet criteria, beat odds, beat record, back-burner, break record, break ground, break news, break silence, break even, raise eyebrow, ring bell, play host, free fall, strike balance",
    do: "take effect, go into effect, come into effect, come into force, take hold, take place, get under way, do, launch, carry out, conduct, stage, hold, make, mount, perform, undertake, perpetrate, commit, execute plan, wage, voice, express, issue, offer praise, lodge, file, raise, deliver, extend, impose, place, put, slap, enforce, enact, introduce, implement, apply, open, start, begin, continue, resume, renew, keep, keep up, step up, intensify, escalate, widen, expand, sign, reach, strike, ink, conclude, ratify, establish, restore, normalize, normalise, rebuild, strengthen, improve, deepen, upgrade, forge, seal, build, develop, exchange, initial, clinch, secure, have, give, pay, take, take part, participate, attend, join, lead, engage, grant, show, reiterate, repeat, release statement, head, organise, organize, bring, set up, convey, send, pass on, inflict, exert, authorize, authorise, complete, use, finalize, finalise, go, spearhead, chair, co-host, finish, achieve, broker, effect, invoke, prolong, sponsor, fund, host, call, lay, cement, vote in, level, sweep, put forward, heap, shower",
    announce: "announce, declare, proclaim, unveil, decree, confirm, disclose, reveal, decide, opt",
    say: "say, tell, add, note, state, report, stress, explain, insist, claim, assert, emphasize, emphasise, underline, reiterate that, believe, think, argue, contend, maintain, tweet, write, remark, comment, admit, acknowledge, recall, reply, respond, testify, vow that, make clear, allege, hint, suggest, signal, indicate",
    end: "end, cut short, lift, halt, suspend, cease, stop, drop, repeal, revoke, rescind, abolish, terminate, discontinue, ease, relax, loosen, remove, reverse, discard, abandon, freeze, cut, reduce, slash, cut off, cut back, scale back, scale down, close, interrupt, break off, dismantle, renounce, retract, void, nullify, quit, overturn, undo, curtail, wind down, wind up, disband, dissolve, withhold, exit, put an end, put end, bring to an end, tear up, decrease, roll back, pause, lower, vacate, soften, discontinue",
    cancel: "cancel, call off, scrap, axe, shelve, withdraw from, pull out of, back out of, skip",
    break: "violate, breach, break, flout, defy, infringe, contravene, disregard, renege on, ignore",
    give: "provide, send, deliver, supply, donate, give, ship, grant, allocate, contribute, hand, hand over, dispatch, despatch, fly, distribute, transfer, lend, award, disburse, channel, pour, earmark, sell, airlift, bring, truck, furnish, gift, extend, transport, drop, inject, channel, hand out, loan",
    cause:
      "spark, trigger, prompt, set off, touch off, ignite, provoke, unleash, lead to, cause, fuel, result in, stoke, give rise, bring about",
    undergo:
      "receive, face, suffer, undergo, come under, sustain, endure, experience, draw, get, be hit by, encounter, incur, meet with, earn, attract, spark, trigger, prompt, win",
    deploy:
      "deploy, station, mass, amass, dispatch, despatch, position, move, send in, redeploy, order out, move in, increase, bolster, reinforce, place, rush, add, mobilize, mobilise, send, fly in, boost, intensify, strengthen, beef up, arrive !, arrive, land, enter",
    withdraw: "withdraw, pull, pull out, recall, remove, pull back, bring home, evacuate, call back",
    open: "open, reopen, unblock, unlock",
    close: "close, shut, seal, seal off, block, close off, shut off, shut down, cordon off, obstruct",
    share: "share, exchange, pass, hand over, swap",
    accept:
      "accept, take, admit, embrace, receive, take in, welcome refugees, resettle, comply with, yield to, agree to demands, bow to, give in to, concede to, heed, fulfil, fulfill, meet, satisfy, grant",
    agree: "agree, consent, commit, assent, acquiesce, acceede, accede, undertake to, volunteer, subscribe",
    promise: "promise, pledge, vow, guarantee, assure, swear, commit to, undertake, reassure",
    offer:
      "offer, volunteer, express willingness, express readiness, stand ready, propose to, be ready, be willing, be prepared",
    propose:
      "propose, table, submit, put forward, present, draft, circulate, introduce, tender, sponsor, suggest, float, moot, recommend",
    approve:
      "approve, adopt, pass, back, ratify, endorse, enact, authorise, authorize, clear, green-light, okay, greenlight, rubber-stamp",
    refuse:
      "refuse, decline, reject, dismiss, rebuff, spurn, turn down, rule out, shoot down, throw out, strike down, block, deny request, say no to, nix, thwart, stonewall, pour cold water on, resist, abstain, oppose, repudiate, rebuff, pass up, skip, avoid, forgo, forego, scupper, disallow",
    deny: "deny, disclaim, dispel, contradict, refute, rebut, negate, gainsay",
    fail: "fail, be unable, neglect, struggle, fall short, manage no",
    threaten: "threaten, menace, vow to retaliate, give ultimatum, deliver ultimatum",
    warn: "warn, caution, alert, put on notice",
    demand:
      "demand, urge, ask, request, call +on, call +upon, call +for, insist, insist on, press for, pressure, pressurize, petition, push for, lobby, exhort, implore, beseech, beg, prod, advocate for, clamor, clamour, demand that, solicit, counsel",
    appeal: "appeal, plead, plead with, cry out for, entreat, appeal to, appeal for",
    order: "order, command, decree, instruct, mandate",
    accuse: "accuse, allege, charge that, suspect, blame, denounce",
    allow: "allow, permit, let, authorize, authorise, enable, clear",
    intend: "plan, intend, prepare, aim, mull, consider, weigh, contemplate, gear up, look, ponder, arrange",
    schedule: "schedule, expect, set, slate, due",
    try: "try, attempt, seek, endeavour, endeavor, strive, work, push, hope, help",
    may: "fear, dread, worry",
    prevent:
      "prevent, avoid, avert, foil, thwart, ward off, deter, forestall, preempt, stave off, head off, discourage",
    postpone: "postpone, delay, put off, defer, adjourn, push back, reschedule, hold off",
    "cast-as":
      "call, cast, brand, label, describe, denounce, portray, dub, characterize, characterise, declare, depict, slam, term, deem, blast, condemn",
    "vote-on": "vote, vote to, vote for, vote on, vote against",
    earthquake: "quake",
    flood: "flood ~, inundate, overflow, burst its banks, burst banks",
    eruption: "erupt …volcano",
    fire: "catch fire, gut",
    explosion: "explode !, blow up !, go off …bomb, go off …device",
    crash:
      "derail, capsize, crash …plane, crash …train, crash …bus, crash …helicopter, crash …car, crash …aircraft, crash …lorry, crash …truck, collide, sink …ship, sink …ferry, sink …boat, sink …vessel, run aground, overturn …bus, overturn …boat",
    collapse:
      "collapse …bridge, collapse …building, collapse …roof, collapse …dam, collapse …wall, collapse …mine, collapse …house, collapse …tower, collapse …stand, burst …dam, burst …pipeline, crack …dam, cave in …mine, cave in …roof, give way …dam, breach …dam, fail …dam",
  }),
  nouns: sourced<WordsByConcept>(SOURCE, {
    agreeing: "consensus, unanimity, reconciliation, compromise",
    meeting:
      "meeting, summit, conference, tete-a-tete, session, working lunch, working dinner, press conference, get-together, working visit, forum",
    talking:
      "talk, negotiation, consultation, dialogue, discussion, conversation, peace talk, exchange of views, contact, diplomacy",
    other:
      "heart attack, panic attack, asthma attack, attack of nerves, strike rate, strike price, call center, call centre, fire engine, fire station, fire brigade, fire department, fire service, fire alarm, fire safety, shooting star, shooting range, photo shoot, charge card, battery charge, service charge, cover charge, visiting hour, hit parade, race meeting, tour operator, tour de france, visitor center, trial period, clinical trial, time trial, drug trial, search engine, job search, return ticket, tax return, return flight, exchange rate, stock exchange, interest charge, weather warning, storm warning, price war, war memorial, war museum, hunger games, climate talk, pep talk, talk show, small talk, book release, press release, news release, album release, stock market crash, market crash, stock crash, landslide victory, landslide win, flood of, flash point, political earthquake, baptism of fire, storm of, avalanche of, fire drill",
    "phone-call":
      "phone, telephone, phone call, telephone call, phone conversation, telephone conversation, phone talk, telephone talk, telephone contact, phone contact, call, telephone discussion, phone discussion, video call, teleconference",
    visit: "visit, trip, tour, state visit, official visit, stopover",
    mediation:
      "mediation, arbitration, mediation effort, good offices, peace mission, shuttle diplomacy, mediator role, mediating role, mediation bid",
    praise: "praise, applause, tribute, congratulation, thanks, gratitude, acclaim, commendation, compliment",
    endorse: "endorsement, support, backing, solidarity, confidence",
    condole: "condolence, sympathy, commiseration",
    apology: "apology, regret, remorse",
    recognition: "recognition",
    invitation: "invitation, invite",
    pardon: "pardon, amnesty, clemency, forgiveness, reprieve, commutation",
    "grant-rights":
      "citizenship, delay, extension, concession, exemption, autonomy, mandate, licence, license, waiver, reform, self-rule, voting rights",
    release: "release, freeing, parole, prisoner release, bail",
    acquit: "acquittal, exoneration",
    "give-back":
      "repatriation, restitution, artifact, artefact, antiquity, remains, painting, sculpture, manuscript, cultural property, work of art, relic",
    withdrawal:
      "withdrawal, pullout, pull-out, pullback, retreat, drawdown, disengagement, demilitarization, demilitarisation, evacuation of troops, troop withdrawal",
    ceasefire:
      "ceasefire, cease-fire, truce, armistice, cessation of hostilities, humanitarian pause, de-escalation, end to the fighting",
    disarm:
      "disarmament, demobilization, demobilisation, disbandment, denuclearization, denuclearisation, arms reduction",
    surrender: "surrender, capitulation, concession",
    resign: "resignation, abdication, departure from office",
    access: "access, passage, humanitarian access, safe passage, humanitarian corridor, entry",
    cooperation:
      "cooperation, co-operation, collaboration, partnership, coordination, co-ordination, joint venture, joint project, alliance",
    trade: "trade, export, import, sale, purchase",
    exercises: "exercise, military exercise, war game, drill, joint exercise, naval exercise, manoeuvre, maneuver",
    extradite: "extradition",
    aid: "aid, assistance, relief, grant assistance",
    "economic-aid":
      "economic aid, financial aid, economic assistance, financial assistance, loan, grant, bailout, subsidy, debt relief, funding, investment, credit line, donation, development aid, financing, financial support, material support, technical support, technical assistance, logistical support, logistics support, humanitarian fund, relief fund, assistance package, financial package",
    "military-aid":
      "military aid, military assistance, military support, security assistance, military equipment, arms shipment, weapons delivery",
    "humanitarian-aid":
      "humanitarian aid, humanitarian assistance, food aid, medical aid, relief supply, emergency aid, food assistance, medical supply, aid convoy, humanitarian relief, relief goods, emergency relief, aid package, aid shipment, relief aid, medical assistance, assistance package, relief package, relief effort, food supply",
    asylum: "asylum, refuge, political asylum, sanctuary, safe haven, refugee status",
    rescue: "rescue, rescue operation, evacuation flight, rescue mission, relief operation",
    peacekeeping: "peacekeeping mission, peacekeeping operation, peace-keeping mission, peacekeeping duty",
    request: "",
    summon: "summons, subpoena",
    blame: "blame, responsibility",
    disapprove:
      "criticism, condemnation, denunciation, rebuke, censure, outrage, disapproval, reprimand, complaint, backlash, scathing attack, verbal attack, dismay, displeasure, broadside, grievance, diatribe, outcry, concern, discontent, dissatisfaction, formal complaint",
    charge:
      "charge, indictment, arraignment, prosecution, impeachment, trial, criminal charge, criminal complaint, retrial, proceeding",
    sue: "lawsuit, legal action, litigation, suit, class action, legal complaint, defamation suit, legal proceeding, legal challenge, infringement procedure",
    investigate: "investigation, inquiry, enquiry, probe, inspection, audit, fact-finding mission",
    convict: "conviction, guilty verdict",
    rejection: "refusal, rejection, objection, opposition, disagreement, reservation, dissent",
    veto: "veto",
    defiance: "defiance, violation, breach, disobedience, insubordination",
    protest:
      "protest, demonstration, sit-in, vigil, picket, protest march, mass protest, street protest, protest rally",
    riot: "riot, rioting, unrest, looting, arson, disorder, rampage",
    "labour-strike":
      "walkout, general strike, labor strike, labour strike, work stoppage, stoppage, industrial action, nationwide strike, sit-in strike, go-slow",
    "hunger-strike": "hunger strike, fast",
    boycott: "boycott",
    obstruct: "roadblock, barricade, road block, road blockade",
    expel: "expulsion",
    embargo: "embargo, arms embargo, trade embargo, oil embargo",
    "break-relations": "break in relations, rupture, recall of ambassador",
    "cut-supplies": "cutoff, supply cut",
    "mobilize-troops":
      "mobilization, mobilisation, military buildup, build-up, buildup, military build-up, troop buildup, troop movement, call-up",
    "mobilize-weapons":
      "missile test, nuclear test, test launch, rocket launch, missile launch, ballistic missile test",
    alert: "alert, military alert, high alert",
    "tighten-security": "security measure, tight security, heightened security",
    arrest:
      "arrest, detention, imprisonment, incarceration, custody, jailing, house arrest, arrest warrant, roundup, internment",
    sentence: "death sentence, prison sentence, prison term, jail term, life sentence, death penalty, jail sentence",
    execution: "execution, hanging",
    fine: "fine, penalty, tax, levy, tariff, duty",
    seize: "seizure, confiscation, expropriation, nationalization, nationalisation, annexation, asset freeze, takeover",
    ban: "ban, prohibition, travel ban, entry ban, outlawing, blacklist, moratorium, visa ban, import ban",
    censor: "censorship, media blackout, internet shutdown, gag order",
    curfew: "curfew, lockdown, quarantine, lock-down",
    "martial-law": "martial law, state of emergency, emergency rule, state of siege, emergency law",
    restrict: "restriction, curb, clampdown, capital control, visa requirement, travel restriction",
    sanctions: "sanction, economic sanction, punitive measure, countermeasure, punitive sanction",
    blockade: "blockade, siege, naval blockade, cordon, air blockade",
    deport: "deportation, eviction, banishment, exile",
    raid: "raid, police raid, search, sweep, swoop",
    crackdown: "crackdown, repression, persecution, suppression, harassment, oppression, intimidation, purge",
    demolish: "demolition, bulldozing",
    evacuation: "evacuation order, forced evacuation, mandatory evacuation",
    oust: "ouster, overthrow, coup, coup attempt, coup d'etat, putsch",
    cyber:
      "cyberattack, cyber attack, cyber-attack, hacking, cyber warfare, hack, espionage, spying, cyber operation, cyber war",
    attack:
      "attack, assault, offensive, hostilities, ambush, violence, aggression, atrocity, terrorist attack, terror attack, counteroffensive, counter-offensive, counterattack, war, military operation, military action, ground assault, sniper attack, ground offensive, military campaign, military offensive, retaliation, strike, fighting, wave of attacks, armed struggle, military strike, onslaught",
    incursion:
      "incursion, invasion, ground operation, infiltration, ground invasion, military intervention, intervention, storming, cross-border raid",
    clash:
      "clash, battle, gunbattle, gun battle, firefight, skirmish, gunfight, shootout, shoot-out, exchange of fire, scuffle, brawl, fighting between",
    murder:
      "killing, murder, massacre, slaughter, beheading, assassination attempt, lynching, genocide, extrajudicial killing, manslaughter, homicide",
    kill: "bloodshed",
    wound: "stabbing, wounding",
    beat: "beating, flogging, mistreatment, lashing, abuse, ill-treatment, brutality",
    torture: "torture",
    "sexual-violence": "rape, sexual assault, sexual violence, sexual abuse, gang rape",
    abduct: "abduction, kidnapping, hijacking, hostage-taking, hostage taking, kidnap",
    assassinate: "assassination",
    shoot: "shooting, gunfire, drive-by shooting, mass shooting, sniper fire, gun attack, fire",
    shell:
      "shelling, bombardment, rocket fire, mortar fire, artillery fire, rocket attack, missile attack, missile strike, mortar attack, artillery strike, barrage, rocket strike, heavy bombardment",
    "air-strike":
      "airstrike, air strike, air raid, drone strike, bombing raid, air attack, aerial bombardment, aerial attack, drone attack, air offensive, bombing campaign, air-strike, air assault",
    bomb: "bombing, bomb attack, car bomb, bomb blast, truck bomb, roadside bomb, car bombing",
    "suicide-attack": "suicide attack, suicide bombing, suicide bomb attack, suicide blast",
    "crowd-control": "tear gas, water cannon, rubber bullet, baton charge",
    cleansing: "ethnic cleansing, displacement, mass expulsion",
    capture: "capture, occupation, conquest, recapture",
    destroy: "destruction, sabotage, arson attack",
    vote: "vote, ballot, referendum, voting, plebiscite, no-confidence vote, confidence vote",
    agreement:
      "agreement, deal, accord, treaty, pact, memorandum, memorandum of understanding, protocol, contract, peace deal, peace agreement, trade deal, settlement, peace treaty, peace accord, free-trade deal, truce deal, convention, trade pact",
    relations:
      "relation, tie, diplomatic relation, diplomatic tie, link, air link, bilateral relation, relationship, economic tie, trade tie, flight, trade relation, embassy",
    resolution: "resolution, draft resolution, draft text, draft, motion",
    bill: "bill, legislation, law, amendment, act, budget, package, constitution, fund, reform, state budget",
    decision: "decision, move, ruling, verdict, choice, policy, stance",
    troops:
      "troop, soldier, force, army, brigade, battalion, tank, warship, aircraft carrier, fighter jet, military personnel, marine, warplane, naval force, national guard, military, carrier group, police officer, security force, special force, regiment, division, squadron, navy ship, submarine, paratrooper, army unit, reservist, platoon, contingent, garrison, infantry, armoured regiment, armored regiment, troop contingent, troop presence, military presence",
    peacekeepers:
      "peacekeeper, peacekeeping force, peacekeeping troop, observer, monitor, peace force, military observer, stabilization force, peace-keeper, peacekeeping soldier, police trainer, peacekeeping personnel, inspector",
    weapons:
      "weapon, missile, arms, ammunition, rocket, munition, artillery, military hardware, air defence system, air defense system, attack helicopter, drone, rocket launcher, shell, helicopter, anti-tank missile",
    supplies:
      "food, medicine, medical equipment, supply, water, tent, blanket, vaccine, doctor, rescuer, aid worker, medic, relief worker, medical team, field hospital, rescue team, hospital, mask, ventilator, wheat, shelter, equipment, dose, goods, medical worker, firefighter, food parcel, fuel, grain, essential, generator, school, flour, rice, bread, milk, sugar, cooking oil, meal, ration, clothing, mattress, sleeping bag, tarpaulin, hygiene kit, food aid, baby food, insulin, oxygen, blood, pump, sandbag, cargo of aid, tonne, ton, truckload, lorryload, sniffer dog, rescue dog, nurse, paramedic, excavator, cot, bed, relief item, emergency kit, diver, engineer, lifeboat, seed, fodder, bottled water",
    money: "money, fund, cash, million, billion, dollar, euro, scholarship, emergency fund",
    refugees: "refugee, migrant, asylum seeker, asylum-seeker, displaced person, evacuee",
    captives: "hostage, prisoner, detainee, captive, prisoner of war, inmate, political prisoner, abductee",
    borders: "border, border crossing, frontier, airspace, crossing, port, corridor, airport, checkpoint",
    intelligence: "intelligence, evidence, information, data, intelligence information",
    envoys: "ambassador, envoy, diplomat, delegation, embassy staff",
    wrong:
      "failure, disgrace, crime, lie, liar, fraud, sham, aggressor, aggression, provocation, betrayal, mistake, murderer, terrorist, outrage, blunder, disaster, shame, violation, abuse, hypocrite, coward, dictator, tyrant, traitor, thug, criminal, war criminal, idiot, fool, loser, threat to peace, coup, farce, catastrophe, insult, scandal, butcher, killer, puppet, stooge",
    permission: "permission, approval, consent, authorization, authorisation, go-ahead, green light, visa, clearance",
    assets: "asset, bank account, property",
    announce: "announcement, declaration",
    say: "claim, report, suggestion, rumour, rumor, statement, remark, letter, communique, tweet, editorial, memo",
    end: "end, lifting, suspension, halt, easing, termination, cut, reduction, removal, revocation, cessation, closure, freeze, repeal",
    cancel: "cancellation",
    break: "violation, breach",
    give: "delivery, provision, shipment, supply",
    deploy: "deployment, dispatch",
    agree: "agreement to, consent, commitment",
    promise: "promise, pledge, vow, assurance, guarantee",
    offer: "offer, willingness, readiness, preparedness",
    propose: "proposal, proposition, suggestion, initiative, recommendation",
    refuse: "refusal, unwillingness",
    deny: "denial",
    fail: "failure, inability",
    threaten: "threat, menace",
    threat: "warning, ultimatum, deadline",
    demand: "demand, request, call, petition, insistence, motion by, pressure, bid",
    appeal: "appeal, plea, entreaty, supplication",
    order: "order, decree, directive, edict, injunction",
    accuse: "accusation, allegation, recrimination",
    intend: "plan, intention, preparation",
    try: "attempt, effort, bid to",
    postpone: "postponement, deferral",
    earthquake: "earthquake, quake, aftershock, tremor, foreshock, seism",
    flood: "flood, flooding, flash flood, deluge, inundation",
    storm:
      "hurricane, typhoon, cyclone, tornado, blizzard, tropical storm, snowstorm, rainstorm, thunderstorm, windstorm, heatwave, heat wave",
    landslide: "landslide, mudslide, avalanche, rockslide, rockfall, mudflow",
    eruption: "eruption, volcanic eruption",
    fire: "wildfire, bushfire, forest fire, house fire, factory fire, blaze, inferno, fire at, fire in, fire that",
    explosion: "explosion, blast, gas explosion, gas leak",
    crash:
      "plane crash, train crash, car crash, bus crash, helicopter crash, air crash, road accident, traffic accident, car accident, accident, collision, derailment, shipwreck, sinking, crash, pile-up, capsizing, oil spill, spill, train wreck, stampede",
    collapse:
      "building collapse, bridge collapse, dam collapse, dam failure, dam burst, roof collapse, mine collapse, cave-in, dam breach",
    outbreak: "outbreak, epidemic, pandemic, cholera outbreak",
  }),
  adjectives: sourced<WordsByConcept>(SOURCE, {
    offer: "ready, willing, prepared, open",
    refuse: "unwilling, reluctant",
    fail: "unable",
    schedule: "set, due, scheduled, expected, poised, likely",
    disapprove: "critical",
    blame: "responsible",
    none: "no, no one, nobody, none, neither",
  }),
  endings: NOT_COVERED,
  roles: sourced(SOURCE, {
    by: words("by"),
    onto: words("against, with, to, toward, towards, on, upon, at, between, among, into, for, over, about"),
    of: words("of"),
    between: words("between, among"),
    from: words("from"),
    about: words("for, to, on, of, with, about, as"),
    since: words("since, after, following, during, amid, because of, due to, in the wake of, as a result of"),
    during: words("in, at, during, by, via, over"),
    place: words("in, at, near, outside, inside, across"),
    that: words("that, how, whether"),
    lands: words("country, nation, homeland, kingdom, republic"),
    condition: words("if, unless, should, provided, were"),
    alleged: words("allegedly, reportedly, purportedly, apparently, supposedly, alleged, suspected"),
  }),
  modals: sourced(SOURCE, {
    ahead: words("will, shall, 'll, be"),
    wouldBe: words("would, 'd"),
    possible: words("may, might, could, can"),
    obliged: words("must, should, ought"),
    hearsay: new Set<string>(),
  }),
};
