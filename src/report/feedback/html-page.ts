import type { Head, SolutionResult } from "../../judge/result.ts";
import type { StudentResults } from "../by-student.ts";
import { type Html, joinedMarkup, markup, ownMarkup } from "../html/markup.ts";
import { policy, style } from "../html/page.ts";
import type { Locale } from "../locale.ts";
import { pointsOf } from "../points.ts";
import { idsText } from "../student-facts.ts";
import { solutionText } from "./solution-text.ts";

/** One student's results as a self-contained page. */
export function feedbackHtml(
  { student, record, solutions, earned, possible }: StudentResults,
  { started, title: assignment }: Head,
  locale: Locale,
): string {
  const { handBack } = locale.messages;
  const title = handBack.for({ student });
  const ids = [assignment ?? "", idsText(record), `${started.slice(0, 16).replace("T", " ")} UTC`];
  const about = ids.filter((one) => one !== "").join(" · ");
  const sections = solutions.map((one) => section(one, locale));
  return markup`<!doctype html>
<html lang="${locale.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${ownMarkup(policy)}">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${ownMarkup(style)}</style></head><body>
<h1>${title}</h1><p class="dim">${about}</p>
<div class="tiles"><div class="tile"><strong>${earned.toDecimal()} / ${possible.toDecimal()}</strong><span>${handBack.points}</span></div></div>
${sections}</body></html>
`.text;
}

function section(solution: SolutionResult, locale: Locale): Html {
  const { verdict } = solution;
  const { handBack, judge } = locale.messages;
  const { title, cases, remarks, failure } = solutionText(solution, locale);
  const { earned, possible } = pointsOf(solution);
  const facts = [
    markup`<span class="${verdict}">${verdict} ${judge.verdicts[verdict]}</span>`,
    markup`${handBack.points}: ${earned.toDecimal()} / ${possible.toDecimal()}`,
    ...(cases === "" ? [] : [markup`${handBack.cases}: ${cases}`]),
  ];
  const said = remarks.map((one) => markup`<p>${one}</p>`);
  const why = failure
    ? markup`<p class="dim">${handBack.firstFailure}: ${failure.name}</p><pre>${failure.text}</pre>`
    : [];
  return markup`<h2>${title}</h2><section class="card"><p>${joinedMarkup(facts, " · ")}</p>${said}${why}</section>
`;
}
