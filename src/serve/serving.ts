import { homedir, tmpdir } from "node:os";
import { stateFolder } from "../files/user-folders.ts";
import type { Engines } from "../judge/engines.ts";
import { type JudgeOne, type JudgeOneOptions, judgeOne } from "../judge/judge-one.ts";
import { ReadWriteLock } from "../judge/read-write-lock.ts";
import type { Solution } from "../judge/solution.ts";
import { packageRoot } from "../package-root.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import type { Problem } from "../problem/load.ts";
import type { Language } from "../text/language.ts";
import { Admission } from "./admission.ts";
import { pathHider, withoutPaths } from "./hide-paths.ts";
import { RefusedRequest } from "./refusal.ts";
import { SaveNews } from "./saves.ts";

/** The problems, the engines and the workspace of a server. */
export interface ServingOptions {
  readonly catalogue: Catalogue;
  readonly engines: Engines;
  /** The workspace. */
  readonly home: string;
  /** The language of answers to clients that ask for none. */
  readonly language: Language;
  /** Aborted if the server is to stop. */
  readonly signal: AbortSignal;
  /** How many requests may wait to be judged. */
  readonly waiting?: number | undefined;
  /** Judges instead of this machine's engines. */
  readonly elsewhere?: { readonly judgeOne: JudgeOne; readonly atOnce: number } | undefined;
}

/** The state that all requests share: the problems, the judge and its queue. */
export class Serving {
  readonly catalogue: Catalogue;
  readonly engines: Engines;
  readonly home: string;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly admission: Admission;
  readonly saves: SaveNews;
  /** Removes the machine's paths from a text. */
  readonly hide: (text: string) => string;
  readonly #lock = new ReadWriteLock();
  readonly #judgeOne: JudgeOne;

  constructor(options: ServingOptions) {
    const { catalogue, engines, home, language, signal, waiting, elsewhere } = options;
    const { prefix, basePrefix, searchPath } = engines.interpreter;
    this.catalogue = catalogue;
    this.engines = engines;
    this.home = home;
    this.language = language;
    this.signal = signal;
    this.saves = new SaveNews(home, catalogue);
    this.admission = new Admission(elsewhere?.atOnce ?? engines.slots, waiting);
    this.#judgeOne = elsewhere?.judgeOne ?? ((one, how) => judgeOne(engines, one, how));
    const own = [home, packageRoot, homedir(), tmpdir(), process.cwd(), stateFolder()];
    this.hide = pathHider([...own, prefix, basePrefix, ...searchPath]);
  }

  /** The problem of a request. @throws RefusedRequest (404) with similar ids */
  problem(name: string): Problem {
    const problem = this.catalogue.lookUp(name);
    if (problem) return problem;
    const near = this.catalogue.near(name);
    throw new RefusedRequest(404, (m) => m.problem.unknown({ name: name.slice(0, 100), near }));
  }

  /**
   * Judges a solution when its turn comes. The Result has no path of the machine.
   *
   * @throws RefusedRequest (429) at once if too many are waiting
   */
  judge(
    solution: Solution,
    options: Omit<JudgeOneOptions, "lock" | "width">,
  ): ReturnType<JudgeOne> {
    return this.admission.admit(options.signal, async (width) => {
      const judging = { ...options, width, lock: this.#lock };
      const judged = await this.#judgeOne(solution, judging);
      const result = withoutPaths(judged.result, this.hide);
      return { result, solution: result.solutions[0] ?? judged.solution };
    });
  }

  /** @throws RefusedRequest (503) if nothing isolates a program of this language */
  async needSandbox(language: string): Promise<void> {
    const { info } = await this.engines.for(language);
    if (info.tier === "bare") throw new RefusedRequest(503, (m) => m.serve.noSandbox);
  }
}
