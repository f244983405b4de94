/** English: speech. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { SpeechWords } from "../speech.ts";
import { formsOf, speechAdjectives, speechNouns, speechVerbs } from "../speech-forms.ts";

/** Endings: of `add`, of `announce` without its e, of `deny` without its y, and of nouns. */
const ED = "||s|ed|ing";
const E = "|e|es|ed|ing";
const Y = "|y|ies|ied|ying";
const S = "||s";

const SOURCE = "written for Readout: verbs, phrases and nouns by which English news hands words to a speaker";

export const englishSpeechWords: SpeechWords = {
  verbs: sourced(SOURCE, [
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause"],
      `say says said saying; add${ED}; stat${E}; announc${E}; declar${E}; claim${ED}; insist${ED}; argu${E}; assert${ED}; contend${ED}; alleg${E}
      acknowledg${E}; admit||s|ted|ting; conced${E}; explain${ED}; remark${ED}; repl${Y}; retort${ED}; reiterat${E}; stress||es|ed|ing
      emphasiz${E} emphasis${E}; report${ED}; tweet${ED} retweet${ED}; testif${Y}; proclaim${ED}; profess||es|ed|ing; opin${E}; quip||s|ped|ping
      jok${E}; boast${ED}; brag||s|ged|ging; lament${ED}; complain${ED}; exclaim${ED}; aver||s|red|ring; attest${ED}; affirm${ED}; clarif${Y}; predict${ED}
      point|_out|s_out|ed_out|ing_out; comment${ED}; recount${ED}; theoriz${E} theoris${E}; speculat${E}; volunteer${ED}; postulat${E}; surmis${E}
      confid${E}; confess||es|ed|ing; gush||es|ed|ing; gripe||s|d griping; grous${E}; mus${E}; enthus${E}; reaffirm${ED}; intimat${E}`,
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause", "hearer", "about"],
      `tell tells told telling; remind${ED}; assur${E}; reassur${E}; inform${ED}; notif${Y}; caution${ED}; lectur${E}`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "clause"],
      `writ|e|es|ing wrote written; maintain${ED}; not${E}; observ${E}; respond${ED}; answer${ED}; confirm${ED}; suggest${ED}; indicat${E}; hint${ED}; impl${Y}; reveal${ED}
      disclos${E}; mention${ED}; conclud${E}; agre|e|es|ed|eing; disagre|e|es|ed|eing; concur||s|red|ring; recall${ED}; repeat${ED}; propos${E}; recommend${ED}; counter${ED}; rul${E}
      signal||s|ed|ing|led|ling; underlin${E}; underscor${E}; highlight${ED}; specif${Y}; post${ED}; broadcast||s|ing; describ${E}; elaborat${E}; object${ED}; protest${ED}
      reason${ED}; estimat${E}; forecast||s|ed|ing; warrant${ED}; relat${E}; vent${ED}; preach||es|ed|ing; rejoin${ED}; rebut||s|ted|ting; submit||s|ted|ting; publish||es|ed|ing
      articulat${E}; spell|_out|s_out|ed_out|ing_out; apologiz${E} apologis${E}; make_clear makes_clear made_clear making_clear; argue_back; justif${Y}; defend${ED}; pronounc${E}; judg${E}
      outlin${E}; reflect${ED}; rant${ED}; rav${E}; summariz${E} summaris${E}; sum|_up|s_up|med_up|ming_up; editorializ${E}; blog||s|ged|ging; reckon${ED}; guess||es|ed|ing; put_it puts_it; write_back`,
    ),
    ...speechVerbs("say", "sure", ["quote", "object"], `express||es|ed|ing; voic${E}; convey${ED}`),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "object"],
      ` utter${ED}; echo||es|ed|ing; condemn${ED}; denounc${E}; criticiz${E} criticis${E}; prais${E}; slam||s|med|ming; blast${ED}; mock${ED}; ridicul${E}
      decr|y|ies|ied|ying; deplor${E}; hail${ED}; laud${ED}; tout${ED}; applaud${ED}; welcom${E}; lambast|e|es|ed|ing; rip||s|ped|ping; discuss||es|ed|ing; address||es|ed|ing; attack${ED}
      dismiss||es|ed|ing; reject${ED}; chid${E}; castigat${E}; reprimand${ED}; berat${E}; scold${ED}; rebuk${E}; congratulat${E}; thank${ED}; commend${ED}; bemoan${ED}; oppos${E}; support${ED}
      advocat${E}; reference||s|d referencing; cit${E}; deliver${ED}; issu${E}; offer${ED}`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["as"],
      `call${ED}; describ${E}; label||s|ed|ing|led|ling; dub||s|bed|bing; brand${ED}; characteriz${E} characteris${E}; refer||s|red|ring; portray${ED}; cast||s|ing; term${ED}; deem${ED}; depict${ED}
      denounc${E}; condemn${ED}; dismiss||es|ed|ing; prais${E}; hail${ED}; decr|y|ies|ied|ying; blast${ED}; slam||s|med|ming; nicknam${E}; paint${ED}; frame||s|d framing; deride||s|d deriding; tout${ED}`,
    ),
    ...speechVerbs(
      "say",
      "beside",
      ["quote"],
      `continu${E}; go_on goes_on went_on gone_on going_on; begin begins began begun beginning; start${ED}; laugh${ED}; smil${E}; shout${ED}; yell${ED}; scream${ED}; cry cries cried crying; whisper${ED}
      mutter${ED}; murmur${ED}; mumbl${E}; chant${ED}; sing sings sang sung singing; snap||s|ped|ping; bark${ED}; growl${ED}; sigh${ED}; scoff${ED}; sneer${ED}; fum${E}; rail${ED}; thunder${ED}; deadpan||s|ned|ning
      interject${ED}; interrupt${ED}; chim${E} chim|e_in|es_in|ed_in|ing_in; bellow${ED}; roar${ED}; groan${ED}; moan${ED}; intone||s|d intoning; teas${E}; taunt${ED}; crow${ED}; declaim${ED}; holler${ED}; offer${ED}; press||es|ed|ing
      pray${ED}; plead${ED} pled; recit${E}; read reads reading; text${ED}; email${ED} e-mail${ED}; type||s|d typing; pen||s|ned|ning; open${ED}; finish||es|ed|ing; end${ED}; react${ED}; speak speaks spoke spoken speaking
      think_aloud; trumpet${ED}; snark${ED}; pip|e|es|ed|ing; shoot_back shot_back; fire_back fired_back; hit_back; weigh_in weighed_in; ventur${E}; marvel||s|ed|ing|led|ling; prod||s|ded|ding; shrug||s|ged|ging; nod||s|ded|ding; gasp${ED}; grumbl${E}`,
    ),
    ...speechVerbs("say", "sure", ["quote", "clause", "document"], "read reads; go goes; say says said"),
    ...speechVerbs("say", "likely", ["clause", "document"], "show||s|ed|n|ing; find finds found"),
    ...speechVerbs("deny", "sure", ["quote", "clause", "gerund", "object"], `den${Y}`),
    ...speechVerbs(
      "deny",
      "likely",
      ["clause", "object"],
      `refut${E}; disput${E}; disavow${ED}; repudiat${E}; reject${ED}`,
    ),
    ...speechVerbs(
      "demand",
      "sure",
      ["quote", "clause", "object", "to"],
      `demand${ED}; request${ED}; call_for calls_for called_for calling_for; call_on calls_on called_on calling_on; appeal${ED}`,
    ),
    ...speechVerbs(
      "demand",
      "sure",
      ["quote", "clause", "hearer", "to"],
      `urg${E}; implor${E}; beg||s|ged|ging; exhort${ED}; beseech||es|ed|ing; advis${E}; instruct${ED}; order${ED}; command${ED}`,
    ),
    ...speechVerbs(
      "demand",
      "likely",
      ["hearer", "to"],
      `encourag${E}; press||es|ed|ing; invit${E}; challeng${E}; direct${ED}; petition${ED}`,
    ),
    ...speechVerbs("accuse", "sure", ["quote", "target"], `accus${E}`),
    ...speechVerbs("accuse", "likely", ["quote", "clause", "target"], `charg${E}; blam${E}; fault${ED}`),
    ...speechVerbs("promise", "sure", ["quote", "clause", "to", "hearer"], `promis${E}`),
    ...speechVerbs(
      "promise",
      "sure",
      ["quote", "clause", "to"],
      `vow${ED}; pledg${E}; swear swears swore sworn swearing`,
    ),
    ...speechVerbs(
      "promise",
      "likely",
      ["clause", "to", "object"],
      `guarante|e|es|ed|eing; offer${ED}; agre|e|es|ed|eing; undertak|e|es|ing undertook`,
    ),
    ...speechVerbs("threaten", "sure", ["quote", "clause", "to"], `threaten${ED}`),
    ...speechVerbs("threaten", "sure", ["quote", "clause", "hearer", "about"], `warn${ED}`),
    ...speechVerbs("ask", "sure", ["quote", "clause", "hearer", "to"], `ask${ED}`),
    ...speechVerbs(
      "ask",
      "likely",
      ["quote", "clause"],
      `wonder${ED}; inquir${E} enquir${E}; quer|y|ies|ied|ying; question${ED}`,
    ),
    ...speechVerbs(
      "think",
      "likely",
      ["quote", "clause"],
      `believ${E}; think thinks thought thinking; hop${E}; fear${ED}; expect${ED}; feel feels felt feeling; suspect${ED}; doubt${ED}; worr${Y}; consider${ED}; assum${E}; know knows knew known
      want${ED}; wish||es|ed|ing; regret||s|ted|ting; presum${E}; imagin${E}; realiz${E} realis${E}; remember${ED}; envision${ED}; figur${E}; decid${E}; hold holds held holding; understand understands understood`,
    ),
    ...speechVerbs(
      "think",
      "likely",
      ["clause", "to", "object"],
      `plan||s|ned|ning; intend${ED}; aim${ED}; seek seeks sought seeking; decid${E}; resolv${E}; prefer||s|red|ring; desir${E}; lik${E}; lov${E}; hat${E}; want${ED}; expect${ED}; hop${E}; wish||es|ed|ing; fear${ED}; regret||s|ted|ting
      anticipat${E}; dread${ED}; long${ED}; yearn${ED}; opt${ED}; determin${E}; envisag${E}; contemplat${E}`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["to", "object"],
      `declin${E}; refus${E}; propos${E}; push||es|ed|ing; lobb${Y}; commit||s|ted|ting; volunteer${ED}; claim${ED}; profess||es|ed|ing; purport${ED}`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["object"],
      `endors${E}; back||s|ed|ing; favor${ED} favour${ED}; embrac${E}; champion${ED}; promot${E}; defend${ED}; question${ED}; challeng${E}; mention${ED}; acknowledg${E}; propos${E}; suggest${ED}; announc${E}; describ${E}; recommend${ED}
      approv|e|es|ed|ing; accept${ED}; admir${E}; appreciat${E}; honor${ED} honour${ED}; respect${ED}; salut${E}; celebrat${E}; cheer${ED}; scorn${ED}; deride||s|d deriding; belittl${E}; assail${ED}; excoriat${E}; pillor${Y}; disparag${E}; denigrat${E}
      insult${ED}; malign${ED}; trash||es|ed|ing; pann|ed|ing; bash||es|ed|ing; lambast||s; rebuff${ED}; decr|y|ies|ied|ying; protest${ED}; resent${ED}; disput${E}; contest${ED}; debat${E}; ponder${ED}; weigh${ED}; predict${ED}; forecast||s|ing; foresee||s|ing foresaw foreseen
      allud${E}; invok${E}; evok${E}; tout${ED}; hype||s|d hyping; pitch||es|ed|ing; preach||es|ed|ing; detail${ED}; recount${ED}; narrat${E}; explain${ED}; clarif${Y}; outlin${E}; summariz${E}; stress||es|ed|ing; emphasiz${E}; highlight${ED}; underscor${E}; reiterat${E}; repeat${ED}
      request${ED}; prais${E}; thank${ED}; congratulat${E}; fault${ED}; blam${E}; condemn${ED}; criticiz${E}; admit||s|ted|ting; confess||es|ed|ing; conced${E}; claim${ED}; alleg${E}; vow${ED}; pledg${E}; promis${E}; threaten${ED}; warn${ED}; not${E}; cit${E}; doubt${ED}; dismiss||es|ed|ing`,
    ),
    ...speechVerbs(
      "think",
      "likely",
      ["clause", "object"],
      `consider${ED}; view${ED}; regard${ED}; perceiv${E}; see sees saw seen seeing; know knows knew known knowing; understand||s|ing understood; recogniz${E} recognis${E}; realiz${E}; forget forgets forgot forgotten forgetting; learn||s|ed|ing; discover${ED}; conclud${E}
      suspect${ED}; trust${ED}; misunderstand misunderstood; interpret${ED}; dream${ED}; sens${E}; pretend${ED}; credit${ED}; ignor${E}`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["about"],
      `talk${ED}; speak speaks spoke spoken speaking; refer||s|red|ring; allud${E}; comment${ED}; focus||es|ed|ing; agree||s|d|ing; disagree||s|d|ing; warn${ED}; complain${ED}; jok${E}; boast${ED}; brag||s|ged|ging; insist${ED}; hint${ED}; point${ED}; argu${E}; rail${ED}; rant${ED}; rav${E}
      inquir${E}; ask${ED}; preach||es|ed|ing; lectur${E}; debat${E}; elaborat${E}; dwell||s|ed|ing; touch||es|ed|ing; harp${ED}; push||es|ed|ing; press||es|ed|ing; advocat${E}; testif${Y}; apologiz${E} apologis${E}; object${ED}; protest${ED}; commit||s|ted|ting; react${ED}; respond${ED}; vouch||es|ed|ing
      learn||s|ed|ing; tell tells told telling; write writes wrote written writing; inform${ED}; appeal${ED}; plead${ED}; gossip${ED}; chat||s|ted|ting; speculat${E}; reminisc${E}; opin${E}`,
    ),
    ...speechVerbs(
      "think",
      "likely",
      ["about"],
      `think thinks thought thinking; worr${Y}; know knows knew known knowing; car${E}; hop${E}; wish||es|ed|ing; long${ED}; dream${ED}; fret||s|ted|ting; agoniz${E}; reflect${ED}; believ${E}; doubt${ED}; wonder${ED}; feel feels felt feeling`,
    ),
    ...speechVerbs("say", "sure", ["speaker"], `quot${E}; cit${E}; paraphras${E}`),
  ]),
  nouns: sourced(SOURCE, [
    ...speechNouns(
      "say",
      true,
      `statement${S}; message${S}; letter${S}; tweet${S}; email${S} e-mail${S}; memo${S} memorandum; report${S}; post${S}; communique${S} communiqué${S}; filing${S}; document${S}; note${S}; release${S}; article${S}; column${S}
      op-ed${S}; editorial${S}; blog${S}; book${S}; memoir${S}; affidavit${S}; transcript${S}; resolution${S}; ruling${S}; opinion${S}; complaint${S}; lawsuit${S}; advisory advisories; website${S}; headline${S}; poster${S}; banner${S}; ad ads
      sign${S}; caption${S}; brief${S}; petition${S}; indictment${S}; survey${S}; study studies; poll${S}; text${S}; bulletin${S}; dispatch||es; paper${S}; manifesto${S}; platform${S}; motion${S}; invitation${S}; narrator${S}; video${S}; voiceover${S}; slogan${S}`,
    ),
    ...speechNouns(
      "say",
      false,
      `remark${S}; comment${S}; speech||es; interview${S}; testimony testimonies; claim${S}; assertion${S}; argument${S}; announcement${S}; declaration${S}; explanation${S}; response${S}; reply replies; answer${S}; word${S}; briefing${S}; conference${S}; suggestion${S}
      observation${S}; admission${S}; acknowledgment${S} acknowledgement${S}; conclusion${S}; contention${S}; insistence; allegation${S}; prediction${S}; criticism${S}; rebuke${S}; joke${S}; quip${S}; quote${S}; quotation${S}; refrain${S}; mantra${S}; line${S}; call${S}; reminder${S}; notion${S}`,
    ),
    ...speechNouns(
      "say",
      false,
      `proposal${S}; suggestion${S}; mention${S}; plan${S}; evidence; support; opposition; endorsement${S}; praise; critique${S}; condemnation${S}; recommendation${S}; advice; position${S}; stance${S}; stand; attitude${S}; discussion${S}; conversation${S}; talk talks; debate${S}; message${S}
      rumor${S} rumour${S}; gossip; revelation${S}; disclosure${S}; account${S}; description${S}; commitment${S}; offer${S}; bid${S}; decision${S}; determination; refusal${S}; rejection${S}; agreement${S}; consensus; warning${S}; complaint${S}; outrage; apology apologies; confession${S}
      prediction${S}; forecast${S}; estimate${S}; finding${S}; analysis analyses; reasoning; excuse${S}; rhetoric; attack${S}; objection${S}; protest${S}`,
    ),
    ...speechNouns("deny", false, `denial${S}; rebuttal${S}`),
    ...speechNouns(
      "demand",
      false,
      `demand${S}; appeal${S}; request${S}; order${S}; ultimatum${S}; exhortation${S}; plea${S}`,
    ),
    ...speechNouns("accuse", false, `accusation${S}; charge${S}`),
    ...speechNouns("promise", false, `promise${S}; pledge${S}; vow${S}; assurance${S}; guarantee${S}`),
    ...speechNouns("threaten", false, `threat${S}; warning${S}`),
    ...speechNouns("ask", false, `question${S}; query queries`),
    ...speechNouns(
      "think",
      false,
      `belief${S}; view${S}; hope${S}; fear${S}; opinion${S}; thought${S}; feeling${S}; suspicion${S}; concern${S}; idea${S}; wish||es; desire${S}; intention${S}; intent; ambition${S}; dream${S}; goal${S}; aim${S}; expectation${S}; doubt${S}; worry worries; anxiety anxieties; sense; impression${S}
      conviction${S}; perception${S}; understanding; interest; preference${S}; willingness; readiness; reluctance; eagerness; desire${S}; sympathy; anger; frustration${S}; skepticism scepticism; confidence; faith; trust; enthusiasm; respect; disdain; contempt; priority priorities; vision${S}; theory theories; assumption${S}`,
    ),
  ]),
  adjectives: sourced(SOURCE, [
    ...speechAdjectives(
      "think",
      `convinced; confident; certain; sure; hopeful; optimistic; pessimistic; adamant; doubtful; sceptical skeptical; unsure; uncertain; unconvinced; persuaded
      afraid; fearful; worried; concerned; alarmed; anxious; disappointed; frustrated; angry; upset; outraged; furious; proud; glad; happy; pleased; delighted; grateful; thankful; relieved; sorry; sad
      surprised; shocked; stunned; amazed; astonished; aware; unaware; conscious; mindful; insistent; positive; satisfied; wary; suspicious; ashamed; jealous; excited; thrilled`,
    ),
  ]),
  occasions: sourced(
    SOURCE,
    new Set(
      formsOf(
        `interview${S} call${S} phone_call${S} telephone_call${S} video_call${S} conference_call${S} telephone_conversation${S} phone_conversation${S} conversation${S} talks briefing${S} news_briefing${S} press_briefing${S} conference${S} news_conference${S} press_conference${S}
        meeting${S} summit${S} speech speeches address addresses rally rallies debate${S} hearing${S} session${S} forum${S} testimony event${S} ceremony ceremonies visit${S} appearance${S} dinner${S} lunch breakfast reception${S} gathering${S} convention${S} congress lecture${S} sermon${S} service${S}
        town_hall${S} panel${S} podcast${S} broadcast${S} programme${S} program${S} show${S} trial${S} inauguration vigil${S} funeral${S}`,
      ),
    ),
  ),
  backshift: sourced(SOURCE, new Set(formsOf("would could might had wouldn't couldn't hadn't"))),
  standsForReport: NOT_COVERED,
  sources: sourced(SOURCE, [
    "according to _",
    "in the words of _",
    "in the view of _",
    "in the opinion of _",
    "in the eyes of _",
    "as per _",
    "a statement from _",
    "a statement by _",
    "statement released by _",
    "statement issued by _",
    "in [his] words",
    "in [her] words",
    "in [their] words",
    "in [my] view",
    "in [his] view",
    "in [her] view",
    "in [their] view",
    "to hear [him] tell it",
    "to hear [her] tell it",
  ]),
  passers: sourced(SOURCE, [
    "quoted by _",
    "cited by _",
    "as reported by _",
    "reported by _",
    "carried by _",
    "quoted in _",
    "cited in _",
    "according to _",
  ]),
  hearers: NOT_COVERED,
  beforeHearer: sourced(SOURCE, new Set(["to", "before"])),
  soCalled: sourced(
    SOURCE,
    new Set(formsOf("so-called known dubbed titled entitled named nicknamed codenamed code-named")),
  ),
  namesInMarks: false,
  named: sourced(
    SOURCE,
    new Set(
      formsOf(
        `movement${S} party group${S} operation film${S} movie${S} song${S} book${S} novel${S} series show${S} program${S} programme${S} album${S} single play${S} episode${S} podcast${S} memoir magazine newspaper album musical documentary
        game${S} project${S} campaign${S} plan${S} ship vessel boat restaurant club hotel brand app site bestseller poem painting essay sitcom drama comedy segment hit`,
      ),
    ),
  ),
  sentenceBefore: NOT_COVERED,
  nobody: sourced("written for Readout: English words for nobody", new Set(["nobody", "none", "no-one", "neither"])),
  demanded: NOT_COVERED,
  asClause: sourced(SOURCE, new Set(["as"])),
};
