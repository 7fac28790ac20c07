import { type Command, Option } from "commander";
import { DljError } from "../../error.ts";
import { hintReport } from "../../learn/progress/hint-report.ts";
import { type Hints, nextHint } from "../../learn/progress/hints.ts";
import type { Progress } from "../../learn/progress/progress.ts";
import { updateProgress } from "../../learn/progress/store.ts";
import type { Problem } from "../../problem/load.ts";
import { type Context, warn } from "../shared/context.ts";
import { addProblemsOption } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import { damageOf, progressWorkspace } from "../shared/record-progress.ts";

interface HintOptions {
  readonly all?: boolean;
  readonly reset?: boolean;
  readonly problems?: readonly string[];
}

/** `dlj hint <problem>`: shows one more step each time. */
export function command(context: Context): Command {
  const { learn } = context.messages;
  const made = makeCommand(context, {
    name: "hint",
    description: learn.hint.description,
    example: "dlj hint softmax",
  })
    .argument("<problem>", learn.hint.problem)
    .option("--all", learn.hint.all)
    .addOption(new Option("--reset", learn.hint.reset).conflicts("all"));
  return addProblemsOption(made, context.messages.cli).action(
    async (id: string, options: HintOptions) => {
      const problem = openCatalogue(context, options).find(id);
      const hints = await hintsFor(context, problem, options);
      context.stdout.write(hintReport(problem.spec, hints, context));
    },
  );
}

async function hintsFor(
  context: Context,
  problem: Problem,
  { all, reset }: HintOptions,
): Promise<Hints> {
  const { hints: steps } = problem.spec;
  if (all) return { steps, total: steps.length };
  const workspace = progressWorkspace(context);
  if (workspace === undefined) {
    // Without a workspace the steps can't be counted.
    throw new DljError("usage", (m) => m.learn.hint.noWorkspace, `dlj hint ${problem.id} --all`);
  }
  let hints: Hints = { steps: [], total: 0 };
  const updated = await updateProgress(workspace, (before) => {
    const next = nextHint(problem, reset ? forgetting(before, problem.id) : before);
    hints = next.hints;
    return next.progress;
  });
  for (const warning of damageOf(context, updated)) warn(context, warning);
  return hints;
}

/** The progress before any hint. */
function forgetting(progress: Progress, id: string): Progress {
  const { hints: _, ...entry } = progress.problems[id] ?? { runs: 0 };
  return { ...progress, problems: { ...progress.problems, [id]: entry } };
}
