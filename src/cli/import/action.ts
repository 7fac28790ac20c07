import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { setUp } from "../../author/author-context.ts";
import { fromDeepMl, isDeepMl } from "../../author/import/deep-ml.ts";
import { fromKattis, type Imported, isKattis } from "../../author/import/kattis.ts";
import type { PackageFiles } from "../../author/import/package-files.ts";
import { checkNewId, filesOf } from "../../author/new-problem.ts";
import { DljError, exitCodes } from "../../error.ts";
import type { Engines } from "../../judge/engines.ts";
import { Catalogue } from "../../problem/catalogue.ts";
import { completeSpec } from "../../problem/complete-spec.ts";
import { verifyCommand } from "../../problem/load.ts";
import { checkContent } from "../../problem/read-json.ts";
import { specSchema } from "../../problem/spec.ts";
import { visible } from "../../value/escape-invisible.ts";
import { rootOf, writeProblem } from "../scaffold/action.ts";
import type { Context } from "../shared/context.ts";
import { type EngineChoices, problemFolders } from "../shared/judging-options.ts";
import { shownPath } from "../shared/shown-path.ts";
import { startEngines } from "../shared/start-engines.ts";
import { openPackage } from "./open-package.ts";

export interface ImportOptions extends EngineChoices {
  readonly as?: string;
  readonly into?: string;
}

/** Makes a problem of each package, and lists the parts that could not be carried over. */
export async function importAll(
  context: Context,
  packages: readonly string[],
  options: ImportOptions,
): Promise<void> {
  if (options.as !== undefined && packages.length > 1) {
    throw new DljError("usage", (m) => m.imports.as1);
  }
  const root = rootOf(context, options.into);
  let engines: Engines | undefined;
  const start = async () => {
    engines ??= await startEngines(context, options);
    return await setUp(engines, context.signal);
  };
  try {
    for (const path of packages) {
      try {
        await importOne(context, path, { root, as: options.as, start });
      } catch (error) {
        if (packages.length === 1 || !(error instanceof DljError)) throw error;
        // Of many packages the others go on.
        context.stderr.write(`dlj: ${visible(error.sentence(context.messages))}\n`);
        context.exit(exitCodes.usage);
      }
    }
  } finally {
    await engines?.close();
  }
}

interface ImportInto {
  readonly root: string;
  readonly as: string | undefined;
  /** Starts the engine, for packages whose programs must run. */
  readonly start: () => ReturnType<typeof setUp>;
}

async function importOne(context: Context, path: string, into: ImportInto): Promise<void> {
  const { cwd, messages, stdout } = context;
  const full = resolve(cwd, path);
  const files = await openPackage(full, shownPath(context, full));
  const { problem, dropped } = await makeProblem(files, shownPath(context, full), into);
  const { id, spec } = problem;
  checkNewId(
    into.root,
    id,
    new Catalogue(problemFolders({ problems: [into.root] }).filter(existsSync)),
  );
  // A title or a limit of the package may be none that dlj takes.
  checkContent(`${files.name}/problem.json`, completeSpec(spec, id), specSchema);
  writeProblem(context, into.root, id, filesOf(into.root, problem));
  for (const one of dropped) {
    stdout.write(`${messages.imports.dropped} ${visible(one(messages))}\n`);
  }
  stdout.write(`${messages.cli.next} ${verifyCommand(join(into.root, id))}\n`);
}

async function makeProblem(
  files: PackageFiles,
  shown: string,
  { as, start }: ImportInto,
): Promise<Imported> {
  if (isKattis(files)) return fromKattis(files, as);
  if (isDeepMl(files)) return await fromDeepMl(files, as, await start());
  throw new DljError("usage", (m) => m.imports.noPackage({ file: shown }));
}
