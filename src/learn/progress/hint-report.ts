import type { Bilingual, ProblemSpec } from "../../problem/spec.ts";
import type { Look } from "../../report/terminal/failure.ts";
import { wrap } from "../../report/terminal/layout.ts";

const columns = 80;

/** The hints so far: what is new stands out, what was seen before is dim. */
export function hintReport(
  { id, title }: Pick<ProblemSpec, "id" | "title">,
  hints: {
    readonly failure?: Bilingual;
    readonly steps: readonly Bilingual[];
    readonly total: number;
  },
  look: Look,
): string {
  const { colours, language, messages } = look;
  const { hint } = messages.learn;
  const count = hint.count({ shown: hints.steps.length, total: hints.total });
  const blocks = [`${colours.bold(id)}  ${title[language]}  ${colours.dim(count)}`];
  const steps = hints.steps.map((step, i) => {
    const isNew = !hints.failure && i === hints.steps.length - 1;
    return item(`${i + 1}.`, step[language], isNew ? (line) => line : colours.dim);
  });
  if (steps.length > 0) blocks.push(steps.join("\n\n"));
  if (hints.failure) {
    blocks.push(
      `${colours.yellow(hint.lastRun)}\n\n${item("→", hints.failure[language], (line) => line)}`,
    );
  }
  const isLast = hints.steps.length === hints.total && !hints.failure;
  const next = isLast ? `dlj show ${id}` : `dlj hint ${id}`;
  const end = isLast ? hint.last : hint.more;
  blocks.push(`${colours.dim(end)}\n${messages.cli.next} ${colours.bold(next)}`);
  return `${blocks.join("\n\n")}\n`;
}

function item(mark: string, text: string, paint: (line: string) => string): string {
  const lines = wrap(text, columns - 5);
  return lines.map((line, i) => paint(`${(i === 0 ? mark : "").padStart(4)} ${line}`)).join("\n");
}
