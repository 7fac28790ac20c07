import type { EngineInfo, Interpreter } from "../../engine/engine.ts";
import type { Messages } from "../../text/en.ts";

/** The parts of a machine on which the advice depends. */
export interface Machine {
  /** Every usable Python. */
  readonly found: readonly Pick<Interpreter, "numpy">[];
  /** The Python that is used; undefined if none can be. */
  readonly interpreter?: Pick<Interpreter, "path">;
  /** Undefined if the engine can't be started, so that nothing is known about the sandbox. */
  readonly info?: Pick<EngineInfo, "tier">;
  readonly hasBwrap: boolean;
  readonly platform: NodeJS.Platform;
}

/** Folders that an isolated solution gets empty, so that they hold no program. */
const emptied = ["/tmp", "/dev/shm"];

/** One line per thing that this machine lacks, with the command that mends it. */
export function adviceOf(
  { found, interpreter, info, hasBwrap, platform }: Machine,
  { cli: { doctor: text } }: Messages,
): string[] {
  const lines: string[] = [];
  if (found.length === 0) lines.push(text.getPython);
  else if (!found.some(({ numpy }) => numpy !== undefined)) lines.push(text.getNumpy);
  const isWeak = info?.tier === "landlock" || info?.tier === "bare";
  if (!isWeak || platform !== "linux") return lines;
  const { path = "" } = interpreter ?? {};
  const folder = emptied.find((one) => path.startsWith(`${one}/`));
  if (!hasBwrap) lines.push(text.getBwrap);
  else if (folder !== undefined) lines.push(text.movePython({ path, folder }));
  return lines;
}
