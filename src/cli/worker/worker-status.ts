import { type Verdict, verdictNames } from "../../judge/verdict.ts";
import { type Context, showsProgress } from "../shared/context.ts";

/** The time between updates of the line on a terminal and in a log, in ms. */
const every = { terminal: 200, log: 60_000 };
/** The window of the rate, in ms. */
const window = 30_000;

/**
 * The status line of a worker: jobs, rate, verdicts, queue depth. A terminal's line is updated in
 * place; a log gets a line per minute.
 */
export class WorkerStatus {
  readonly #context: Context;
  readonly #counts = new Map<Verdict, number>();
  readonly #recent: number[] = [];
  #started = Date.now();
  #timer: NodeJS.Timeout | undefined;
  #jobs = 0;
  #depth = 0;
  #written = "";

  constructor(context: Context) {
    this.#context = context;
  }

  /** Starts showing the line. */
  begin(): void {
    this.#started = Date.now();
    const pause = showsProgress(this.#context) ? every.terminal : every.log;
    this.#timer = setInterval(() => this.#write(), pause).unref();
  }

  count(verdict: Verdict): void {
    this.#jobs += 1;
    this.#counts.set(verdict, (this.#counts.get(verdict) ?? 0) + 1);
    this.#recent.push(Date.now());
  }

  depth(waiting: number): void {
    this.#depth = waiting;
  }

  /** Stops, and leaves the last line on the screen. */
  end(): void {
    if (!this.#timer) return;
    clearInterval(this.#timer);
    const { stderr } = this.#context;
    const wipe = showsProgress(this.#context) ? "\r\x1b[K" : "";
    stderr.write(`${wipe}${this.#line(Date.now() - this.#started, this.#jobs)}\n`);
  }

  #write(): void {
    const now = Date.now();
    while (this.#recent[0] !== undefined && this.#recent[0] < now - window) this.#recent.shift();
    const line = this.#line(Math.min(window, now - this.#started), this.#recent.length);
    if (line === this.#written) return;
    this.#written = line;
    const { stderr } = this.#context;
    stderr.write(showsProgress(this.#context) ? `\r\x1b[K${line}` : `${line}\n`);
  }

  #line(ms: number, jobs: number): string {
    const verdicts = verdictNames
      .filter((name) => this.#counts.has(name))
      .map((name) => `${name} ${this.#counts.get(name)}`);
    return this.#context.messages.queue.status({
      jobs: this.#jobs,
      rate: (jobs / Math.max(0.001, ms / 1000)).toFixed(1),
      verdicts: verdicts.join(" "),
      waiting: this.#depth,
    });
  }
}
