import { caseKey } from "../problem/case-key.ts";
import type { Case, Problem } from "../problem/load.ts";
import type { Misconception } from "../problem/misconceptions.ts";
import { languages } from "../text/language.ts";
import { outputsAgree } from "../value/compare.ts";
import type { CaseResult, LikelyMistake, SolutionResult } from "./result.ts";

/** The full output of each failing case, by `group/name`. */
export type Printed = ReadonlyMap<string, Uint8Array>;

/** How one misconception compares with a solution, over the cases that ran. */
interface Weight {
  readonly misconception: Misconception;
  /** The failing cases on which both print the same wrong answer. */
  readonly matches: ReadonlySet<CaseResult>;
  /** The number of those that decide. */
  readonly deciding: number;
  /** Whether a case accepts the solution that refuses the misconception. */
  readonly refuted: boolean;
  /** Whether both print the same on every deciding case, and all of them ran. */
  readonly same: boolean;
}

/**
 * Names the misconception that a solution has, by the one rule that everything uses that shows one.
 *
 * - It is named if it prints what the solution printed on every deciding case: the same wrong answer if the solution is wrong,
 *   the right one if it is right, the same verdict if it crashed. All deciding cases must have run, and no other misconception
 *   may fit as well. An answer of nan alone fits too many mistakes, unless most cases are right.
 * - Otherwise a failing case may get a hedged sentence, about that case alone: if the misconception prints the same there and in
 *   most failing cases, and no accepted case refutes it.
 *
 * @param known the problem's misconceptions
 */
export function findMisconception(
  problem: Problem,
  cases: readonly CaseResult[],
  printed: Printed,
  known: readonly Misconception[],
): Pick<SolutionResult, "misconception" | "cases"> {
  const ran = cases.filter((one) => one.ran);
  // If only stability cases fail, they are all that there is to explain.
  const decides = ran.some(({ deciding, verdict }) => deciding && verdict !== "AC")
    ? ({ deciding }: CaseResult) => deciding
    : () => true;
  const evidence = new Evidence(problem, ran, printed, known, decides);
  const weights = known.map((one) => evidence.weigh(one)).filter(({ matches }) => matches.size > 0);
  const proven = onlyBest(weights.filter(({ same }) => same));
  if (proven) {
    const { name, hint } = proven.misconception;
    return {
      misconception: { name, hint },
      cases: cases.map((one) => (proven.matches.has(one) ? { ...one, misconception: name } : one)),
    };
  }
  const failing = ran.filter((one) => one.verdict === "WA" && decides(one)).length;
  const likely = weights
    .filter((one) => !one.refuted && isFrequent(one.deciding, failing))
    .sort((a, b) => b.deciding - a.deciding);
  return {
    cases: cases.map((one) => {
      const first = likely.find(({ matches }) => matches.has(one));
      return first === undefined ? one : { ...one, likely: hedged(first.misconception) };
    }),
  };
}

/** The evidence of a solution's run, for weighing misconceptions. */
class Evidence {
  readonly #problem: Problem;
  readonly #ran: readonly CaseResult[];
  readonly #printed: Printed;
  readonly #decides: (one: CaseResult) => boolean;
  readonly #byKey: ReadonlyMap<string, Case>;
  /** The cases that any output is stored for; fresh ones have none. */
  readonly #stored: ReadonlySet<string>;
  readonly #complete: boolean;

  constructor(
    problem: Problem,
    ran: readonly CaseResult[],
    printed: Printed,
    known: readonly Misconception[],
    decides: (one: CaseResult) => boolean,
  ) {
    this.#problem = problem;
    this.#ran = ran;
    this.#printed = printed;
    this.#decides = decides;
    this.#byKey = new Map(problem.cases.map((one) => [one.key, one]));
    this.#stored = new Set(known.flatMap(({ outputs }) => Object.keys(outputs)));
    const keys = new Set(ran.map(caseKey));
    this.#complete = problem.cases.every(
      ({ key, group }) => group === "stability" || !this.#stored.has(key) || keys.has(key),
    );
  }

  weigh(misconception: Misconception): Weight {
    const matches = new Set<CaseResult>();
    let [deciding, accepted, refuted, same, told] = [0, 0, false, this.#complete, false];
    for (const one of this.#ran) {
      const fit = this.#fit(misconception, one);
      if (fit === "match") matches.add(one);
      if (!this.#decides(one)) continue;
      if (one.verdict === "AC") accepted++;
      if (fit === "match") {
        deciding++;
        told ||= isTelling(this.#printed.get(caseKey(one)));
      } else if (fit !== "agrees") same = false;
      if (fit === "refuted") refuted = true;
    }
    return {
      misconception,
      matches,
      deciding,
      refuted,
      same: same && deciding > 0 && (told || accepted > deciding),
    };
  }

  #fit({ outputs }: Misconception, one: CaseResult): "match" | "agrees" | "differs" | "refuted" {
    const key = caseKey(one);
    const stored = outputs[key];
    if (stored === undefined) return this.#stored.has(key) ? "differs" : "agrees";
    if (!("stdout" in stored)) {
      if (one.verdict === "AC") return "refuted";
      return stored.verdict === one.verdict ? "agrees" : "differs";
    }
    const right = this.#agree(this.#byKey.get(key)?.expected, stored.stdout);
    if (one.verdict === "AC") return right ? "agrees" : "refuted";
    if (one.verdict !== "WA" || right) return "differs";
    return this.#agree(this.#printed.get(key), stored.stdout) ? "match" : "differs";
  }

  #agree(one: Uint8Array | undefined, stored: string): boolean {
    const { tolerance, containers } = this.#problem.spec;
    return one !== undefined && outputsAgree(stored, one, { tolerance, containers });
  }
}

/** Makes the hedged sentences of a misconception that one case resembles. */
export function hedged({ name, hint }: Pick<Misconception, "name" | "hint">): LikelyMistake {
  const { en, zh } = languages;
  return {
    name,
    hint: { en: en.judge.hedged({ hint: hint.en }), zh: zh.judge.hedged({ hint: hint.zh }) },
  };
}

/** The one that also matches most cases that don't decide; undefined if two do equally well. */
function onlyBest(all: readonly Weight[]): Weight | undefined {
  const [first, second] = [...all].sort((a, b) => b.matches.size - a.matches.size);
  return first && first.matches.size !== second?.matches.size ? first : undefined;
}

/** Whether an output holds more than nan and inf, which many mistakes lead to. */
function isTelling(output: Uint8Array | undefined): boolean {
  const text = Buffer.from(output ?? []).toString("utf8");
  return /\d|[a-z]/i.test(text.replace(/nan|inf(?:inity)?|array|tensor/gi, ""));
}

function isFrequent(matches: number, failing: number): boolean {
  return matches * 2 > failing;
}
