import { DljError } from "../../error.ts";
import { failedResult } from "../../judge/failed.ts";
import type { Judged } from "../../judge/many.ts";
import type { SolutionResult } from "../../judge/result.ts";
import type { Solution } from "../../judge/solution.ts";
import type { Problem } from "../../problem/load.ts";
import type { Messages } from "../../text/en.ts";
import { languages } from "../../text/language.ts";
import { orAborted, sleep, within } from "./abortable.ts";
import type { Connection } from "./connect.ts";
import { Desk, type Heard } from "./desk.ts";
import { InFlight, resultFor, type Ticket } from "./in-flight.ts";
import { makeJob } from "./job.ts";
import { heartbeat } from "./members.ts";
import { Unreadable } from "./pack.ts";
import { packProblem } from "./packed-problem.ts";
import { Staff, type StaffWatcher } from "./staff.ts";
import type { World } from "./world.ts";

export interface QueuedRun {
  readonly connection: Connection;
  readonly world: World;
  /** As they are graded: with fresh and hidden cases, and the limits of this run. */
  readonly problems: readonly Problem[];
  readonly strict: boolean;
  readonly memory: number | undefined;
  readonly signal: AbortSignal;
  readonly watcher: StaffWatcher;
  /** Seconds without any answer after which the run gives up; it waits for ever where nothing is said. */
  readonly giveUp: number | undefined;
}

/** ms between two looks at the answers where none was there, between two for what was lost, and before the first for workers. */
const pause = { poll: 100, mend: 3000, look: 2000 };
/** So many solutions are read and handed in at once. */
const batch = 100;

/** Judges by the workers of a queue: hands in each solution as a job, and yields each result as it is answered. */
export async function* judgeByQueue(
  run: QueuedRun,
  solutions: AsyncIterable<Solution>,
): AsyncGenerator<Judged> {
  const { signal, world } = run;
  const packed = new Map(run.problems.map((one) => [one.id, packProblem(one, run.memory)]));
  const { redis } = run.connection;
  const desk = new Desk(redis, world, [...packed.values()]);
  const staff = new Staff(redis, world, run.watcher);
  const waiting = solutions[Symbol.asyncIterator]();
  const inFlight = new InFlight();
  const due = { mend: 0, look: Date.now() + pause.look };
  let [exhausted, heardAt] = [false, Date.now()];

  const fill = async () => {
    const added: Ticket[] = [];
    while (!exhausted && !inFlight.isFull && added.length < batch) {
      const next = await waiting.next();
      if (next.done) exhausted = true;
      else {
        const solution = next.value;
        const problem = packed.get(solution.problem.id)?.hash;
        if (!solution.program || problem === undefined) throw new Error("nothing to judge");
        const job = makeJob(solution.program, { world, problem, strict: run.strict });
        const ticket = inFlight.add(job, solution);
        if (ticket) added.push(ticket);
      }
    }
    await desk.handIn(added);
    return added.length > 0;
  };

  try {
    await orAborted(signal, desk.mend([]));
    while (!exhausted || inFlight.size > 0) {
      signal.throwIfAborted();
      const filled = await orAborted(signal, fill());
      const asked = inFlight.toAsk(128, 256);
      const heard = await orAborted(signal, desk.ask(asked));
      for (const one of heard) {
        const results = resultsOf(one, run);
        if (results === undefined) await orAborted(signal, desk.again(one.ticket));
        else {
          inFlight.take(one.ticket);
          yield* results;
        }
      }
      const now = Date.now();
      if (heard.length > 0) heardAt = now;
      if (now >= due.mend) {
        if (due.mend > 0) await orAborted(signal, desk.mend(inFlight.before(now - pause.mend)));
        due.mend = now + pause.mend;
      }
      if (now >= due.look) {
        if (inFlight.size > 0) await orAborted(signal, staff.look());
        due.look = now + heartbeat;
        giveUpAfter(run.giveUp, (now - heardAt) / 1000);
      }
      if (!filled && heard.length === 0 && inFlight.size > 0) await sleep(pause.poll, signal);
    }
  } finally {
    if (redis.status === "ready") await within(1000, staff.leave());
  }
}

function giveUpAfter(most: number | undefined, silent: number): void {
  if (most === undefined || silent <= most) return;
  throw new DljError("judge", (m) => m.queue.gaveUp({ seconds: Math.round(silent) }));
}

/** What an answer says of each solution that waits for it; undefined where the job is worth another try. */
function resultsOf({ ticket, answer }: Heard, run: QueuedRun): Judged[] | undefined {
  const all = (resultOf: (solution: Solution) => SolutionResult) =>
    ticket.solutions.map(({ index, solution }) => ({ index, result: resultOf(solution) }));
  const failed = (say: (messages: Messages) => string) => {
    const why = { en: say(languages.en), zh: say(languages.zh) };
    return all((solution) => failedResult(solution, why, run));
  };
  if (answer instanceof Unreadable) {
    ticket.unreadable += 1;
    if (ticket.unreadable < 2) return undefined;
    return failed((m) => m.queue.unreadableAnswer({ why: answer.message }));
  }
  if (answer.kind === "judged") return all((solution) => resultFor(solution, answer.result));
  const { why, detail } = answer;
  return failed((m) => m.queue.refusals[why]({ detail }));
}
