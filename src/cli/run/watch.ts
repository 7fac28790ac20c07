import { dirname } from "node:path";
import { exitCodes } from "../../error.ts";
import type { Engines } from "../../judge/engines.ts";
import { type Hints, nextHint } from "../../learn/progress/hints.ts";
import { noProgress, type Progress } from "../../learn/progress/progress.ts";
import { updateProgress } from "../../learn/progress/store.ts";
import { Screen } from "../../learn/watch/screen.ts";
import { Watch } from "../../learn/watch/watch.ts";
import { WatchedFolder } from "../../learn/watch/watched-folder.ts";
import type { Problem } from "../../problem/load.ts";
import { solutionReport } from "../../report/terminal/solution.ts";
import type { Context } from "../shared/context.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import { keepProgress, progressWorkspace } from "../shared/record-progress.ts";
import { shownPath } from "../shared/shown-path.ts";
import { problemOfFile } from "../shared/solution-argument.ts";
import { judgeFile } from "./action.ts";
import type { RunOptions } from "./options.ts";
import {
  isSolution,
  makeTarget,
  nextTarget,
  remembering,
  solutionsFolder,
  targetOf,
} from "./watch-targets.ts";

/**
 * Judges on every save until the user quits. Returns the exit code.
 *
 * @param what a problem or a file; without it, every saved solution is judged
 */
export async function watchRuns(
  context: Context,
  engines: Engines,
  what: string | undefined,
  file: string | undefined,
  options: RunOptions,
): Promise<number> {
  const catalogue = openCatalogue(context, options);
  const first = what === undefined ? undefined : targetOf(context, what, file, options);
  // Print the engine's warnings before the screen is taken over.
  await engines.info();
  const left = new Leaving();
  const home = first ? dirname(first.path) : solutionsFolder(context);
  const accepts = (path: string) => (first ? path === watch.target?.path : isSolution(path));
  const onSave = (path: string) => {
    if (path === watch.target?.path) return watch.rerun();
    const problem = problemAt(path);
    if (problem) watch.open(makeTarget(context, problem, path));
    else watch.tell(context.messages.learn.watch.foreign({ file: shownPath(context, path) }));
  };
  const onGone = (path: string) => path === watch.target?.path && watch.gone();
  const oneMoreHint = hintsOf(context);
  const problemAt = remembering((path) => problemOfFile(catalogue, path)?.problem);
  const saves = new WatchedFolder(accepts, onSave, onGone, left.fail);

  const watch = new Watch({
    context,
    size: () => screen.size,
    draw: (lines) => screen.draw(lines),
    judge: (target, signal) => {
      const warn = (text: string) => watch.tell(text);
      return judgeFile(context, engines, target, options, { signal, warn });
    },
    keep: ({ solution }) =>
      keepProgress(context, [{ solution, whole: options.case === undefined }]),
    next: (leaving) => nextTarget(context, catalogue, leaving),
    hint: ({ problem }) => oneMoreHint(problem),
    follow: ({ path, stamp }) => {
      saves.watch(dirname(path)).then(() => saves.follow(path, stamp), left.fail);
    },
    quit: left.leave,
    fail: left.fail,
  });
  const screen = screenOf(context, watch, left);

  const stopListening = leaveOnSignals(context, left);
  screen.open();
  try {
    await saves.watch(home);
    if (first) watch.open(first);
    else watch.redraw();
    return await left.code;
  } finally {
    screen.close();
    stopListening();
    await Promise.all([saves.close(), watch.close()]);
    printLastRun(context, watch);
  }
}

/** The screen of a watch, with its keys. */
function screenOf(context: Context, watch: Watch, left: Leaving): Screen {
  const screen = new Screen(context, {
    key: ({ name }) => {
      if (name === "ctrl-c") left.leave(exitCodes.interrupted);
      else if (name === "ctrl-z") suspend(screen, watch);
      else watch.press(name);
    },
    resize: () => watch.redraw(),
  });
  return screen;
}

/** Ends the watch if the command is aborted, the terminal is closed, or stdin ends. Returns a function that removes the listeners. */
function leaveOnSignals({ signal, stdin }: Context, left: Leaving): () => void {
  signal.throwIfAborted();
  const stop = () => left.leave(exitCodes.interrupted);
  signal.addEventListener("abort", stop);
  process.on("SIGHUP", stop);
  stdin.once("end", stop);
  return () => {
    process.off("SIGHUP", stop);
    signal.removeEventListener("abort", stop);
  };
}

/** Leaves the last run in the terminal, so that it can be scrolled to and copied. */
function printLastRun(context: Context, { run }: Watch): void {
  if (run) context.stdout.write(solutionReport(run.result, run.solution, context).text);
}

/** The end of the watch: an exit code or an error. */
class Leaving {
  leave!: (code: number) => void;
  fail!: (error: unknown) => void;
  readonly code = new Promise<number>((resolve, reject) => {
    this.leave = resolve;
    this.fail = reject;
  });
}

/**
 * Gives one more hint each time. Counted in the workspace, or for the length of the watch if there is
 * none.
 */
function hintsOf(context: Context): (problem: Problem) => Promise<Hints> {
  const workspace = progressWorkspace(context);
  let memory: Progress = noProgress;
  return async (problem) => {
    let hints: Hints = { steps: [], total: 0 };
    const count = (before: Progress): Progress => {
      const next = nextHint(problem, before);
      hints = next.hints;
      return next.progress;
    };
    if (workspace === undefined) memory = count(memory);
    else await updateProgress(workspace, count);
    return hints;
  };
}

/** Ctrl-Z: gives the screen back to the shell, and takes it again on SIGCONT. */
function suspend(screen: Screen, watch: Watch): void {
  screen.close();
  process.once("SIGCONT", () => {
    screen.open();
    watch.redraw();
  });
  process.kill(process.pid, "SIGTSTP");
}
