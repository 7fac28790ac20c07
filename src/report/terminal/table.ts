import type { Result, SolutionResult } from "../../judge/result.ts";
import { type Verdict, verdictNames, verdicts } from "../../judge/verdict.ts";
import { visible } from "../../value/escape-invisible.ts";
import type { Look } from "./failure.ts";
import { cut, duration, pad, padStart, widest } from "./layout.ts";

const columns = 80;

/** Many solutions: a table by track, a line for each with the reason where it is refused, and a total. */
export function tableReport(result: Result, look: Look): string {
  const tracks = new Map<string, SolutionResult[]>();
  for (const solution of result.solutions) {
    tracks.set(solution.track, [...(tracks.get(solution.track) ?? []), solution]);
  }
  const width = Math.min(34, widest(result.solutions.map(nameOf)));
  const blocks = [...tracks].map(([track, solutions]) => {
    const lines = solutions.map((solution) => line(solution, width, look));
    return `${look.colours.bold(track)}\n${lines.join("\n")}`;
  });
  return `${[...blocks, total(result, look)].join("\n\n")}\n`;
}

function line(solution: SolutionResult, width: number, look: Look): string {
  const { colours, language } = look;
  const { verdict, cases } = solution;
  const deciding = cases.filter((one) => one.deciding);
  const passed = deciding.filter((one) => one.verdict === "AC").length;
  const cpu = cases.reduce((sum, one) => sum + one.cpu, 0);
  const shown = colours[verdicts[verdict].colour](pad(verdict, 3));
  const counts = padStart(verdict === "NA" ? "-" : `${passed}/${deciding.length}`, 6);
  const time = padStart(verdict === "NA" ? "" : duration(cpu), 8);
  const start = `  ${shown} ${pad(cut(nameOf(solution), width), width)} ${counts} ${time}`;
  const room = columns - (2 + 4 + width + 1 + 6 + 1 + 8 + 2);
  const decider = cases.find((one) => `${one.group}/${one.name}` === solution.decidedBy);
  const reason = decider?.reason?.[language];
  return reason && room > 10
    ? `${start}  ${colours.dim(cut(visible(reason).replaceAll("\n", " "), room))}`
    : start.trimEnd();
}

function total(result: Result, { colours, messages }: Look): string {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of result.solutions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const parts = verdictNames
    .toReversed()
    .filter((verdict) => counts.has(verdict))
    .map((verdict) => colours[verdicts[verdict].colour](`${counts.get(verdict)} ${verdict}`));
  const { python, numpy, engine, tier } = result.environment;
  const cases = result.solutions.reduce((sum, one) => sum + one.cases.length, 0);
  const where = `Python ${python}, NumPy ${numpy ?? "-"}, ${engine}, ${tier}`;
  const count = messages.report.total({ solutions: result.solutions.length, cases });
  return `${count}: ${parts.join(", ")}\n${colours.dim(`${duration(result.wall)} · ${where}`)}`;
}

function nameOf({ problem, student }: SolutionResult): string {
  return student === undefined ? problem : `${visible(student)} ${problem}`;
}
