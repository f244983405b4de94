/** What can be wrong with a statement: that it is none, its speaker, its day, and which wordings are of it. */
import type { Statement } from "../../src/core/format.ts";
import { sayCount, sayDay } from "../format/say.ts";
import type { StoryModel } from "../story/model.ts";
import { actorSubject } from "./actor-subject.ts";
import { dayChoice } from "./day-choice.ts";
import { chosenOf, placeAt, placeOption } from "./places.ts";
import { speakerChoice } from "./speaker-choice.ts";
import type { Choice, Subject } from "./subject.ts";

/** Other statements to choose from. */
const OTHERS = 200;

export function statementSubject(model: StoryModel, statement: Statement): Subject {
  const spans = statement.versions.map(({ span }) => span);
  const speaker = statement.speaker === null ? null : model.actor(statement.speaker);
  return {
    heading: `Statement: ${speaker === null ? "speaker not stated" : model.name(speaker.id)}`,
    choices: [
      rejection(model, statement),
      speakerChoice(model, statement),
      dayChoice(model, spans, statement.date),
      ...(spans.length > 1 ? [parting(model, statement)] : []),
      ...(model.readout.statements.length > 1 ? [joining(model, statement)] : []),
    ],
    others: speaker === null ? [] : [{ label: model.name(speaker.id), subject: () => actorSubject(model, speaker) }],
  };
}

function rejection(model: StoryModel, { versions }: Statement): Choice {
  const spans = versions.map(({ span }) => span);
  return {
    label: "Nobody said this",
    field:
      spans.length === 1
        ? { kind: "none" }
        : { kind: "some", label: "Which wordings are no statement", options: optionsOf(model, versions) },
    drafts: (said) =>
      (spans.length === 1 ? spans : chosenOf(spans, said)).map((span) => ({
        was: model.words(span),
        action: { do: "reject-statement", at: placeAt(model, span) },
      })),
  };
}

function parting(model: StoryModel, { versions }: Statement): Choice {
  return {
    label: "Some wordings are another statement",
    field: { kind: "some", label: "Which belong to another", options: optionsOf(model, versions) },
    drafts: (said) => {
      const kept = versions.find((_, n) => !said.includes(String(n)));
      if (kept === undefined) return [];
      return chosenOf(versions, said).map(({ span }) => ({
        was: "wordings of one statement",
        action: { do: "split-statements", at: placeAt(model, kept.span), other: placeAt(model, span) },
      }));
    },
  };
}

function joining(model: StoryModel, statement: Statement): Choice {
  const others = model.readout.statements
    .filter(({ id, versions }) => id !== statement.id && versions.length > 0)
    .sort((a, b) => Number(b.speaker === statement.speaker) - Number(a.speaker === statement.speaker))
    .slice(0, OTHERS);
  const [own] = statement.versions;
  return {
    label: "It is the same as another statement",
    field: {
      kind: "one",
      label: "The other one",
      options: others.flatMap((other, n) => {
        const [first] = other.versions;
        if (first === undefined) return [];
        const speaker = other.speaker === null ? "speaker not stated" : model.name(other.speaker);
        const day = other.date === null ? "" : `, ${sayDay(other.date)}`;
        return [
          {
            ...placeOption(model, first.span, n),
            note: `${speaker}${day}, ${sayCount(other.versions.length, "wording")}`,
          },
        ];
      }),
    },
    drafts: (said) =>
      chosenOf(others, said).flatMap(({ versions: [other] }) =>
        own === undefined || other === undefined
          ? []
          : [
              {
                was: "two statements",
                action: { do: "merge-statements", at: placeAt(model, own.span), other: placeAt(model, other.span) },
              },
            ],
      ),
  };
}

function optionsOf(model: StoryModel, versions: Statement["versions"]) {
  return versions.map(({ span }, n) => placeOption(model, span, n));
}
