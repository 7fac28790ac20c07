import type { ProblemSpec } from "../../problem/spec.ts";
import type { TerminalContext } from "../../report/terminal/context.ts";
import { wrap } from "../../report/terminal/layout.ts";
import type { Hints } from "./hints.ts";

type Shown = Pick<Hints, "failure" | "steps" | "total">;

/** The hints so far, and the command for one more. */
export function hintReport(
  { id, title }: Pick<ProblemSpec, "id" | "title">,
  hints: Shown,
  context: TerminalContext,
): string {
  const { colours, language, messages } = context;
  const { hint } = messages.learn;
  const shown = hints.steps.length;
  const count = shown === 0 ? "" : `  ${colours.dim(hint.count({ shown, total: hints.total }))}`;
  const isLast = hints.steps.length === hints.total && !hints.failure;
  const next = isLast ? `dlj show ${id}` : `dlj hint ${id}`;
  const blocks = [
    `${colours.bold(id)}  ${title[language]}${count}`,
    ...hintSteps(hints, context),
    `${wrap(isLast ? hint.last : hint.more, context.columns)
      .map((line) => colours.dim(line))
      .join("\n")}\n${messages.cli.next} ${colours.bold(next)}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** One block per hint. Hints shown before are dim, the new one is bold. */
export function hintSteps(hints: Shown, context: TerminalContext): string[] {
  const { colours, columns, language, messages } = context;
  const asIs = (line: string) => line;
  const steps = hints.steps.map((step, i) => {
    const isNew = !hints.failure && i === hints.steps.length - 1;
    return item(`${i + 1}.`, step[language], columns, isNew ? asIs : colours.dim);
  });
  if (!hints.failure) return steps;
  const title = colours.yellow(messages.learn.hint.lastRun);
  return [...steps, title, item("→", hints.failure[language], columns, asIs)];
}

function item(mark: string, text: string, width: number, paint: (line: string) => string): string {
  const lines = wrap(text, width - 5);
  return lines.map((line, i) => paint(`${(i === 0 ? mark : "").padStart(4)} ${line}`)).join("\n");
}
