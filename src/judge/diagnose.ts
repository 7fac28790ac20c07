import type { Bilingual } from "../problem/spec.ts";
import type { Messages } from "../text/en.ts";
import { languages } from "../text/language.ts";
import { visible } from "../value/escape-invisible.ts";
import { explain } from "../value/explain.ts";
import type { CaseResult, Crash, SolutionResult } from "./result.ts";

type Facts = Pick<
  CaseResult,
  "verdict" | "ran" | "comparison" | "crash" | "cpu" | "wall" | "memory"
>;

/** The reason why a case was not accepted, in one sentence per language; undefined for an accepted one. */
export function reasonOf(result: Facts, limits: SolutionResult["limits"]): Bilingual | undefined {
  if (result.verdict === "AC") return undefined;
  const { en, zh } = languages;
  return { en: reasonIn(result, limits, en), zh: reasonIn(result, limits, zh) };
}

/** The message of `src/engine/server/dlj/calling.py` for a function with too many or too few parameters. */
const otherParameters =
  /^TypeError: (?<call>\w+\(.*\)) takes \d+, and the exercise gives (?<count>\d+): (?<given>.*)$/;

/** Whether a function has other parameters than the exercise gives. */
export function isMisfit({ message }: Pick<Crash, "message">): boolean {
  return otherParameters.test(message);
}

type Misfit = Parameters<Messages["judge"]["reasons"]["otherParameters"]>[0];

/** The same in one language. */
export function reasonIn(
  result: Facts,
  limits: SolutionResult["limits"],
  messages: Messages,
): string {
  const { comparison, crash } = result;
  const { reasons } = messages.judge;
  switch (result.verdict) {
    case "WA":
      return comparison ? explain(comparison, messages.value) : "";
    case "RTE":
    case "CE":
    case "JE": {
      // An unfilled starter raises this.
      if (crash?.message === "NotImplementedError" && crash.line !== undefined)
        return reasons.notWritten({ line: crash.line, cell: crash.cell });
      if (/cannot contain null bytes/.test(crash?.message ?? "")) return reasons.nullBytes;
      if (/undefined reference to [`']main'/.test(crash?.message ?? "")) return reasons.noMain;
      const misfit = otherParameters.exec(crash?.message ?? "")?.groups;
      if (misfit) return reasons.otherParameters(misfit as Misfit);
      const said = {
        what: visible(crash?.message || crash?.exit || ""),
        exit: crash?.exit ?? "",
        line: crash?.line,
        cell: crash?.cell,
        source: crash?.source === undefined ? undefined : visible(crash.source),
      };
      return reasons[result.verdict](said);
    }
    case "TLE":
      if (!result.ran) return reasons.notRun;
      return result.cpu >= limits.time
        ? reasons.TLE({ cpu: result.cpu, limit: limits.time })
        : reasons.idle({ wall: result.wall, limit: limits.time });
    case "MLE":
      // A request that was refused at once was never in use.
      return result.memory < limits.memory &&
        /MemoryError|Unable to allocate/.test(crash?.message ?? "")
        ? reasons.refused({
            what: visible(crash?.message ?? ""),
            line: crash?.line,
            cell: crash?.cell,
            limit: limits.memory,
          })
        : reasons.MLE({ memory: result.memory, limit: limits.memory });
    case "OLE":
      return reasons.OLE({ limit: limits.output });
    case "NA":
      return reasons.NA;
    case "AC":
      return "";
  }
}
