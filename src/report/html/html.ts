import { Fraction } from "../../judge/fraction.ts";
import type { Recorded, SolutionResult, StudentRecord } from "../../judge/result.ts";
import { caseKey } from "../../problem/case-key.ts";
import type { Locale } from "../locale.ts";
import { plainFailure } from "../plain-failure.ts";
import { pointsOf } from "../points.ts";
import { circumstances, deciderOf, filesToLookAt, remarksOn, runNotes } from "../solution-facts.ts";
import { idsText, recordsOf } from "../student-facts.ts";
import { type Html, markup, ownMarkup } from "./markup.ts";
import { overview } from "./overview.ts";
import { policy, script, style } from "./page.ts";
import { statisticsOf } from "./statistics.ts";

/** A class as one self-contained page: an overview, then a section per student with the first failure of each problem. */
export async function* htmlReport(run: Recorded, locale: Locale): AsyncGenerator<string> {
  for await (const { text } of pieces(run, locale)) yield text;
}

async function* pieces(run: Recorded, locale: Locale): AsyncGenerator<Html> {
  const { html } = locale.messages.report;
  yield markup`<!doctype html>
<html lang="${locale.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${ownMarkup(policy)}">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>dlj</title><style>${ownMarkup(style)}</style></head><body>
<h1>${run.head.title ?? html.title}</h1><p class="dim">${circumstances(run.head)}</p>
`;
  for (const note of runNotes(run.head, locale)) yield markup`<p class="dim">${note}</p>\n`;
  for (const sentence of filesToLookAt(run.head, locale)) yield markup`<p>${sentence}</p>\n`;
  const records = recordsOf(run.head);
  yield overview(await statisticsOf(run), records, locale);
  yield markup`<h2>${html.details}</h2>\n`;
  let student: string | undefined;
  let part: SolutionResult[] = [];
  let index = 0;
  for await (const solution of run.solutions()) {
    if (solution.student !== student && part.length > 0) {
      yield section(part, records.get(student ?? ""), index++, locale);
      part = [];
    }
    student = solution.student;
    part.push(solution);
  }
  if (part.length > 0) yield section(part, records.get(student ?? ""), index, locale);
  yield markup`<script>${ownMarkup(script)}</script></body></html>\n`;
}

function section(
  solutions: readonly SolutionResult[],
  record: StudentRecord | undefined,
  index: number,
  locale: Locale,
): Html {
  const name = solutions[0]?.student ?? "";
  const about = [
    idsText(record),
    ...(record?.unknown ? [locale.messages.intake.unknownStudent] : []),
  ].filter((one) => one !== "");
  const facts = about.length === 0 ? [] : markup`<p class="dim">${about.join(" · ")}</p>`;
  const verdicts = [...new Set(solutions.map(({ verdict }) => verdict))].join(" ");
  const accepted = solutions.filter(({ verdict }) => verdict === "AC").length;
  const rows = solutions.map((solution) => problemRow(solution, locale));
  const points = solutions.map(pointsOf);
  const total = (some: readonly Fraction[]) =>
    some.reduce((sum, one) => sum.plus(one), Fraction.zero).toDecimal();
  const earned = total(points.map((one) => one.earned));
  const possible = total(points.map((one) => one.possible));
  return markup`<details id="s${index}" data-student="${name}" data-verdicts="${verdicts}"><summary><b>${name}</b><span class="dim">${accepted} / ${solutions.length} AC</span><span>${earned} / ${possible}</span></summary>
${facts}<table><tbody>${rows}</tbody></table>${fileList(record, locale)}</details>
`;
}

/** The files of a student that were not judged, each with its reason. */
function fileList(record: StudentRecord | undefined, { language, messages }: Locale): Html {
  const left = (record?.files ?? []).filter(({ judged }) => !judged);
  if (left.length === 0) return markup``;
  const rows = left.map(({ path, reason, needsLook }) => {
    const kind = needsLook ? "WA" : "dim";
    return markup`<p class="${kind}">${path}: ${reason?.[language] ?? ""}</p>`;
  });
  return markup`<h4>${messages.intake.filesNotJudged}</h4>${rows}`;
}

function problemRow(solution: SolutionResult, locale: Locale): Html {
  const { problem, verdict } = solution;
  const { earned, possible } = pointsOf(solution);
  const decider = deciderOf(solution);
  const why =
    decider === undefined || verdict === "NA"
      ? []
      : markup`<pre>${`${caseKey(decider)}: ${plainFailure(decider, solution, locale)}`}</pre>`;
  const said = remarksOn(solution, locale).map((remark) => markup`<p>${remark}</p>`);
  return markup`<tr><td>${problem}</td><td class="${verdict}">${verdict}</td><td class="n">${earned.toDecimal()} / ${possible.toDecimal()}</td><td>${said}${why}</td></tr>`;
}
