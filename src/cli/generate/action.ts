import { setUp } from "../../author/author-context.ts";
import { loadDraft } from "../../author/folder.ts";
import { casesFromSeeds, planOutputs } from "../../author/generate.ts";
import { writeFiles } from "../../author/write-files.ts";
import { DljError, exitCodes } from "../../error.ts";
import type { Engines } from "../../judge/engines.ts";
import type { Group } from "../../problem/spec.ts";
import { authorFolders } from "../shared/author-problems.ts";
import type { Context } from "../shared/context.ts";
import type { JudgingOptions } from "../shared/judging-options.ts";
import { shownPath } from "../shared/shown-path.ts";

export interface GenerateOptions extends JudgingOptions {
  readonly seed?: readonly number[];
  readonly group: Group;
  readonly name?: string;
  readonly refresh?: boolean;
  readonly check?: boolean;
  readonly force?: boolean;
}

/** Writes cases and outputs, or lists what would change. Returns the exit code. */
export async function generateAll(
  context: Context,
  engines: Engines,
  selectors: readonly string[],
  options: GenerateOptions,
): Promise<number> {
  const { generate: text } = context.messages.author;
  const seeds = options.seed ?? [];
  if (seeds.length === 0 && !options.refresh && !options.check) {
    throw new DljError("usage", text.nothingAsked, `dlj generate ${selectors[0]} --refresh`);
  }
  const folders = authorFolders(selectors, options);
  if (seeds.length > 0 && folders.length > 1) throw new DljError("usage", text.oneProblem);
  const author = await setUp(engines, context.signal);
  let changed = 0;
  for (const folder of folders) {
    const problem = loadDraft(folder);
    const { group, name, force } = options;
    const asked = { group, name, seeds, replace: force ?? false };
    const added = seeds.length > 0 ? await casesFromSeeds(author, problem, asked) : [];
    const drafts = await planOutputs(author, problem, added);
    if (!options.check) writeFiles(drafts, [folder]);
    changed += drafts.length;
    for (const draft of drafts) {
      const file = shownPath(context, draft.file);
      context.stdout.write(
        `${options.check ? text.wouldWrite({ file }) : text.written({ file })}\n`,
      );
    }
  }
  if (changed === 0) context.stdout.write(`${text.current({ count: folders.length })}\n`);
  return options.check && changed > 0 ? exitCodes.refused : exitCodes.accepted;
}
