import type { Head, SolutionResult } from "../../judge/result.ts";
import type { StudentResults } from "../by-student.ts";
import type { Locale } from "../locale.ts";
import { codeBlock, joinedMarkdown, type Markdown, markdown, ownMarkdown } from "../markdown.ts";
import { pointsOf } from "../points.ts";
import { idsText } from "../student-facts.ts";
import { solutionText } from "./solution-text.ts";

/** One student's results as Markdown. */
export function feedbackMarkdown(
  { student, record, solutions, earned, possible }: StudentResults,
  { started, title }: Head,
  locale: Locale,
): Markdown {
  const { handBack } = locale.messages;
  const about = [title ?? "", idsText(record)].filter((one) => one !== "");
  const date = ownMarkdown(`${started.slice(0, 16).replace("T", " ")} UTC`);
  const facts = joinedMarkdown([...about.map((one) => markdown`${one}`), date], " · ");
  const rows = solutions.map((one) => row(one, locale));
  const parts = solutions.map((one) => section(one, locale));
  return markdown`# ${handBack.for({ student })}

${facts}

| ${handBack.problem} | ${handBack.verdict} | ${handBack.cases} | ${handBack.points} |
| --- | --- | --- | --- |
${rows}| ${handBack.total} | | | ${earned.toDecimal()} / ${possible.toDecimal()} |
${parts}`;
}

function row(solution: SolutionResult, locale: Locale): Markdown {
  const { title, cases } = solutionText(solution, locale);
  const { earned, possible } = pointsOf(solution);
  const points = `${earned.toDecimal()} / ${possible.toDecimal()}`;
  return markdown`| ${title} | ${solution.verdict} | ${cases} | ${points} |\n`;
}

function section(solution: SolutionResult, locale: Locale): Markdown {
  const { handBack } = locale.messages;
  const { title, remarks, failure } = solutionText(solution, locale);
  const said = remarks.map((one) => markdown`${one}\n\n`);
  const why = failure
    ? markdown`${handBack.firstFailure}: ${failure.name}\n\n${codeBlock(failure.text)}\n`
    : [];
  return markdown`\n## ${title}\n\n${said}${why}`;
}
