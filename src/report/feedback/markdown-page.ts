import type { Head, SolutionResult } from "../../judge/result.ts";
import type { StudentResults } from "../by-student.ts";
import type { Locale } from "../locale.ts";
import { codeBlock, escapeMarkdown } from "../markdown.ts";
import { pointsOf } from "../points.ts";
import { idsText } from "../student-facts.ts";
import { solutionText } from "./solution-text.ts";

/** One student's results as Markdown. */
export function feedbackMarkdown(
  { student, record, solutions, earned, possible }: StudentResults,
  { started, title }: Head,
  locale: Locale,
): string {
  const { handBack } = locale.messages;
  const about = [title ?? "", idsText(record)].filter((one) => one !== "").map(escapeMarkdown);
  const date = [...about, `${started.slice(0, 16).replace("T", " ")} UTC`].join(" · ");
  const rows = solutions.map((one) => row(one, locale));
  const parts = solutions.map((one) => section(one, locale));
  return `# ${escapeMarkdown(handBack.for({ student }))}

${date}

| ${handBack.problem} | ${handBack.verdict} | ${handBack.cases} | ${handBack.points} |
| --- | --- | --- | --- |
${rows.join("")}| ${handBack.total} | | | ${earned.toDecimal()} / ${possible.toDecimal()} |

${parts.join("\n")}`;
}

function row(solution: SolutionResult, locale: Locale): string {
  const { title, cases } = solutionText(solution, locale);
  const { earned, possible } = pointsOf(solution);
  const points = `${earned.toDecimal()} / ${possible.toDecimal()}`;
  return `| ${escapeMarkdown(title)} | ${solution.verdict} | ${cases} | ${points} |\n`;
}

function section(solution: SolutionResult, locale: Locale): string {
  const { handBack } = locale.messages;
  const { title, remarks, failure } = solutionText(solution, locale);
  const said = remarks.map((one) => `${escapeMarkdown(one)}\n\n`).join("");
  const why = failure
    ? `${handBack.firstFailure}: ${escapeMarkdown(failure.name)}\n\n${codeBlock(failure.text)}\n`
    : "";
  return `## ${escapeMarkdown(title)}\n\n${said}${why}`;
}
