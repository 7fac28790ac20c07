import { Fraction } from "../../judge/fraction.ts";
import type { Recorded, SolutionResult } from "../../judge/result.ts";
import { pointsOf } from "../csv.ts";
import { deciderOf, plainFailure, raisedLimits, remarksOn, type Voice } from "../plain.ts";
import { escapeHtml } from "./escape.ts";
import { overview } from "./overview.ts";
import { policy, script, style } from "./page.ts";
import { statisticsOf } from "./statistics.ts";

/** A class as one self-contained page: the overview, then a section a student with the first failure of each problem. */
export async function* htmlReport(run: Recorded, voice: Voice): AsyncGenerator<string> {
  const { html } = voice.messages.report;
  const { judge, environment, started } = run.head;
  const where = `dlj ${judge.version} · Python ${environment.python} · NumPy ${environment.numpy ?? "-"} · ${environment.engine}, ${environment.tier} · ${started.slice(0, 16).replace("T", " ")} UTC`;
  yield `<!doctype html>
<html lang="${voice.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>dlj</title><style>${style}</style></head><body>
<h1>${html.title}</h1><p class="dim">${escapeHtml(where)}</p>
`;
  const raised = raisedLimits(run.head, voice);
  if (raised !== undefined) yield `<p class="dim">${escapeHtml(raised)}</p>\n`;
  yield overview(await statisticsOf(run), voice);
  yield `<h2>${html.details}</h2>\n`;
  let student: string | undefined;
  let part: SolutionResult[] = [];
  let index = 0;
  for await (const solution of run.solutions()) {
    if (solution.student !== student && part.length > 0) {
      yield section(part, index++, voice);
      part = [];
    }
    student = solution.student;
    part.push(solution);
  }
  if (part.length > 0) yield section(part, index, voice);
  yield `<script>${script}</script></body></html>\n`;
}

function section(solutions: readonly SolutionResult[], index: number, voice: Voice): string {
  const name = escapeHtml(solutions[0]?.student ?? "");
  const verdicts = [...new Set(solutions.map(({ verdict }) => verdict))].join(" ");
  const accepted = solutions.filter(({ verdict }) => verdict === "AC").length;
  const rows = solutions.map((solution) => problemRow(solution, voice));
  const points = solutions.map(pointsOf);
  const total = (some: readonly Fraction[]) =>
    some.reduce((sum, one) => sum.plus(one), Fraction.zero).toDecimal();
  const earned = total(points.map((one) => one.earned));
  const possible = total(points.map((one) => one.possible));
  return `<details id="s${index}" data-student="${name}" data-verdicts="${verdicts}"><summary><b>${name}</b><span class="dim">${accepted} / ${solutions.length} AC</span><span>${earned} / ${possible}</span></summary>
<table><tbody>${rows.join("")}</tbody></table></details>
`;
}

function problemRow(solution: SolutionResult, voice: Voice): string {
  const { problem, verdict } = solution;
  const { earned, possible } = pointsOf(solution);
  const decider = deciderOf(solution);
  const why =
    decider === undefined || verdict === "NA"
      ? ""
      : `<pre>${escapeHtml(`${decider.group}/${decider.name}: ${plainFailure(decider, solution, voice)}`)}</pre>`;
  const said = remarksOn(solution, voice)
    .map((remark) => `<p>${escapeHtml(remark)}</p>`)
    .join("");
  return `<tr><td>${escapeHtml(problem)}</td><td class="${verdict}">${verdict}</td><td class="n">${earned.toDecimal()} / ${possible.toDecimal()}</td><td>${said}${why}</td></tr>`;
}
