/** The one place where sayings are changed, so that all have their fields in one order: engines read such objects many times faster. */
import type { Saying } from "../finding.ts";

/** The same saying with some of its fields changed; what is `undefined` stays. */
export function sayingWith(saying: Saying, changed: Partial<Saying>): Saying {
  return {
    start: changed.start ?? saying.start,
    end: changed.end ?? saying.end,
    kind: changed.kind ?? saying.kind,
    speaker: changed.speaker === undefined ? saying.speaker : changed.speaker,
    issuer: changed.issuer === undefined ? saying.issuer : changed.issuer,
    cue: changed.cue === undefined ? saying.cue : changed.cue,
    addressees: changed.addressees ?? saying.addressees,
    via: changed.via ?? saying.via,
    continues: changed.continues === undefined ? saying.continues : changed.continues,
    repaired: changed.repaired ?? saying.repaired,
    act: changed.act ?? saying.act,
    time: changed.time === undefined ? saying.time : changed.time,
    occasion: changed.occasion === undefined ? saying.occasion : changed.occasion,
    clause: changed.clause ?? saying.clause,
  };
}
