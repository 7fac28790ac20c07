import { type Command, Option } from "commander";
import { DljError } from "../../error.ts";
import { nextProblem } from "../../learn/progress/next.ts";
import { statusReport, trackReport } from "../../learn/progress/status-report.ts";
import { streak } from "../../learn/progress/streak.ts";
import { summarise } from "../../learn/progress/summary.ts";
import { tracks } from "../../problem/spec.ts";
import type { Context } from "../shared/context.ts";
import { drillSummary, dueSentence } from "../shared/due-today.ts";
import { addProblemsOption } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import { currentProgress, progressWorkspace } from "../shared/record-progress.ts";

interface StatusOptions {
  readonly track?: string;
  readonly json?: boolean;
  readonly problems?: readonly string[];
}

/** `dlj status`: shows the learner's progress. */
export function command(context: Context): Command {
  const { cli, learn } = context.messages;
  const made = makeCommand(context, {
    name: "status",
    description: learn.status.description,
    example: "dlj status --track foundations",
  })
    .addOption(new Option("--track <track>", learn.status.track).choices(tracks))
    .option("--json", cli.options.json);
  return addProblemsOption(made, cli).action(async (options: StatusOptions) => {
    if (progressWorkspace(context) === undefined) {
      throw new DljError("usage", (m) => m.learn.progress.noWorkspace, "dlj init");
    }
    const progress = currentProgress(context);
    const all = openCatalogue(context, options).entries();
    const chosen = all.filter(({ spec }) => (options.track ?? spec.track) === spec.track);
    const summary = summarise(
      chosen.map(({ spec }) => spec),
      progress,
    );
    const days = streak(progress.days, new Date());
    const next = nextProblem(all, progress)?.spec.id;
    const drill = await drillSummary(context, progress);
    const { stdout } = context;
    if (options.json) {
      const json = { streak: days, next: next ?? null, drill: drill ?? null, tracks: summary };
      stdout.write(`${JSON.stringify(json, null, 2)}\n`);
    } else if (options.track) {
      stdout.write(trackReport(summary, context));
    } else {
      stdout.write(statusReport(summary, { days, next }, context));
      if (drill && drill.reviews > 0)
        stdout.write(`${learn.drill.statistics({ ...drill, fresh: drill.new })}\n`);
      const due = dueSentence(context, drill);
      if (due) stdout.write(`${due}\n`);
    }
  });
}
