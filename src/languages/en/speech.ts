/** English: speech. */
import { sourced } from "../../core/sourced.ts";
import type { SpeechWords } from "../speech.ts";
import { formsOf, speechNouns, speechVerbs } from "../speech-forms.ts";

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
      ["quote", "clause", "hearer"],
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
    ...speechVerbs("threaten", "sure", ["quote", "clause", "hearer"], `warn${ED}`),
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
      `belief${S}; view${S}; hope${S}; fear${S}; opinion${S}; thought${S}; feeling${S}; suspicion${S}; concern${S}`,
    ),
  ]),
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
  beforeHearer: sourced(SOURCE, new Set(["to", "before"])),
  soCalled: sourced(
    SOURCE,
    new Set(formsOf("so-called known dubbed titled entitled named nicknamed codenamed code-named")),
  ),
  named: sourced(
    SOURCE,
    new Set(
      formsOf(
        `movement${S} party group${S} operation film${S} movie${S} song${S} book${S} novel${S} series show${S} program${S} programme${S} album${S} single play${S} episode${S} podcast${S} memoir magazine newspaper album musical documentary
        game${S} project${S} campaign${S} plan${S} ship vessel boat restaurant club hotel brand app site bestseller poem painting essay sitcom drama comedy segment hit`,
      ),
    ),
  ),
  asClause: sourced(SOURCE, new Set(["as"])),
};
