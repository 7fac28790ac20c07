import type { Head, SolutionResult } from "../../judge/result.ts";
import type { StudentResults } from "../by-student.ts";
import { escapeHtml } from "../html/escape.ts";
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
  const title = escapeHtml(handBack.for({ student }));
  const ids = [assignment ?? "", idsText(record), `${started.slice(0, 16).replace("T", " ")} UTC`];
  const about = escapeHtml(ids.filter((one) => one !== "").join(" · "));
  const sections = solutions.map((one) => section(one, locale));
  return `<!doctype html>
<html lang="${locale.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${style}</style></head><body>
<h1>${title}</h1><p class="dim">${about}</p>
<div class="tiles"><div class="tile"><strong>${earned.toDecimal()} / ${possible.toDecimal()}</strong><span>${handBack.points}</span></div></div>
${sections.join("")}</body></html>
`;
}

function section(solution: SolutionResult, locale: Locale): string {
  const { verdict } = solution;
  const { handBack, judge } = locale.messages;
  const { title, cases, remarks, failure } = solutionText(solution, locale);
  const { earned, possible } = pointsOf(solution);
  const facts = [
    `<span class="${verdict}">${verdict} ${escapeHtml(judge.verdicts[verdict])}</span>`,
    `${handBack.points}: ${earned.toDecimal()} / ${possible.toDecimal()}`,
    ...(cases === "" ? [] : [`${handBack.cases}: ${cases}`]),
  ];
  const said = remarks.map((one) => `<p>${escapeHtml(one)}</p>`).join("");
  const why = failure
    ? `<p class="dim">${handBack.firstFailure}: ${escapeHtml(failure.name)}</p><pre>${escapeHtml(failure.text)}</pre>`
    : "";
  return `<h2>${escapeHtml(title)}</h2><section class="card"><p>${facts.join(" · ")}</p>${said}${why}</section>
`;
}
