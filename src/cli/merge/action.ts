import type { Journal } from "../../grade/journal.ts";
import { openShards } from "../../grade/merge.ts";
import { present } from "../../grade/present.ts";
import { exitCodeOf, type Verdict } from "../../judge/verdict.ts";
import type { Context } from "../shared/context.ts";
import { Outputs, parseReporter } from "../shared/report-outputs.ts";
import { warnLeftOut } from "../shared/warn-left-out.ts";

export interface MergeOptions {
  readonly reporter?: readonly string[];
  readonly allowMissing?: boolean;
  readonly reveal?: boolean;
  readonly anonymize?: boolean;
}

/** Merges shard files and writes the reports. Returns the exit code. */
export async function mergeShards(
  context: Context,
  paths: readonly string[],
  options: MergeOptions,
): Promise<number> {
  const names = options.reporter ?? ["terminal"];
  const outputs = new Outputs(
    names.map((name) => parseReporter(name)),
    [context.cwd],
  );
  let shards: Journal[] = [];
  try {
    shards = openShards(paths, Boolean(context.env.DLJ_KEY));
    const foreign = shards.filter(({ isForeign }) => isForeign).map(({ path }) => path);
    if (foreign.length > 0) {
      const { messages, errorColours, stderr } = context;
      const list = foreign.join(", ");
      stderr.write(
        `${errorColours.yellow(messages.cli.warning)} ${messages.grade.foreignParts({ list })}\n`,
      );
    }
    const run = present(shards, {
      reveal: options.reveal ?? false,
      anonymize: options.anonymize ?? false,
    });
    await outputs.write(run, context, context);
    warnLeftOut(context, run.head, names);
    const seen = new Set<Verdict>();
    for await (const { verdict } of run.solutions()) seen.add(verdict);
    return exitCodeOf(seen, options.allowMissing ? "allowed" : "refused");
  } finally {
    outputs.discard();
    for (const shard of shards) shard.close();
  }
}
