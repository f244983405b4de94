/** Stories and their lines as schema.org JSON-LD. Nothing is rated: a claim review of ours says what the reports say, and how many origins it rests on. */
import { type Account, accountOf } from "../brief/account.ts";
import type { BriefLine, Readout, ReportSpan, Story } from "../core/format.ts";
import { placeText, urnOf } from "./place-text.ts";
import { plainJson } from "./plain-text.ts";

const PUBLISHER = { "@type": "Organization", name: "Readout" } as const;

/**
 * Writes each story as a news article that quotes its reports.
 *
 * - Input: the readout.
 * - Output: one JSON-LD graph; every quotation has the place it stands at as `identifier`.
 * - Errors: none.
 * - Source: schema.org, NewsArticle and Quotation.
 *
 * @example [...newsArticles(readout)].join("")
 */
export function* newsArticles(readout: Readout): Generator<string> {
  const account = accountOf(readout);
  yield graph(readout.stories.map((story) => articleOf(story, account)));
}

/**
 * Writes each line of the briefs as a claim review without a rating.
 *
 * - Input: the readout.
 * - Output: one JSON-LD graph. There is no `reviewRating`: what is reviewed is who reports a claim and on whose word, not whether it is true.
 * - Errors: none.
 * - Source: schema.org, ClaimReview and Claim.
 *
 * @example [...claimReviews(readout)].join("")
 */
export function* claimReviews(readout: Readout): Generator<string> {
  const account = accountOf(readout);
  yield graph(readout.stories.flatMap((story) => story.brief.lines.map((line) => reviewOf(line, story, account))));
}

function graph(things: readonly unknown[]): string {
  return `${plainJson({ "@context": "https://schema.org", "@graph": things }, 1)}\n`;
}

function articleOf(story: Story, account: Account): unknown {
  const { id, title, brief, reports, from, to } = story;
  return {
    "@type": "NewsArticle",
    "@id": urnOf(id),
    identifier: id,
    headline: title,
    temporalCoverage: from === to ? from : `${from}/${to}`,
    author: PUBLISHER,
    articleBody: brief.lines.map(({ text }) => text).join("\n"),
    isBasedOn: reports.map((report) => reportOf(report, account)),
    hasPart: brief.lines.flatMap(({ cites }) => cites.map((place) => quotationOf(place, account))),
  };
}

function reviewOf(line: BriefLine, story: Story, account: Account): unknown {
  const authors = line.claimants.flatMap((id) => {
    const actor = account.actor(id);
    return actor ? [{ "@type": actor.kind === "person" ? "Person" : "Organization", name: actor.name }] : [];
  });
  const { least, most } = line.origins;
  return {
    "@type": "ClaimReview",
    "@id": urnOf(line.id),
    identifier: line.id,
    author: PUBLISHER,
    claimReviewed: line.text,
    isPartOf: { "@id": urnOf(story.id) },
    reviewAspect: line.support,
    reviewBody: `Not rated. ${line.support}; ${line.outlets} outlets, ${least === most ? most : `${least}–${most}`} origins.`,
    itemReviewed: {
      "@type": "Claim",
      ...(authors.length === 0 ? {} : { author: authors }),
      appearance: line.cites.map((place) => quotationOf(place, account)),
    },
  };
}

function reportOf(id: string, account: Account): unknown {
  const report = account.report(id);
  return {
    "@type": "NewsArticle",
    "@id": urnOf(id),
    identifier: id,
    ...(report?.title ? { headline: report.title } : {}),
    ...(report?.url ? { url: report.url } : {}),
    ...(report?.outlet ? { publisher: { "@type": "Organization", name: report.outlet } } : {}),
    ...(report ? { inLanguage: report.language } : {}),
    ...(report?.published && !report.published.value.includes("/") ? { datePublished: report.published.value } : {}),
  };
}

function quotationOf(place: ReportSpan, account: Account): unknown {
  return {
    "@type": "Quotation",
    identifier: placeText(place),
    text: account.words(place),
    ...(account.report(place.report) ? { inLanguage: account.report(place.report)?.language } : {}),
    isPartOf: { "@id": urnOf(place.report) },
  };
}
