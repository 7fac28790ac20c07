import { timeLeft } from "../../report/terminal/layout.ts";
import { type Context, showsProgress } from "../shared/context.ts";

/** Milliseconds between two updates of a line on a terminal, and between two lines in a log. */
const pause = { terminal: 100, log: 60_000 };

/** Progress on stderr: a line that is updated on a terminal, or a line a minute in a log. */
export class ProgressLine {
  readonly #context: Context;
  readonly #total: number;
  readonly #start = Date.now();
  #shownAt: number;
  #done = 0;

  constructor(context: Context, total: number) {
    this.#context = context;
    this.#total = total;
    this.#shownAt = showsProgress(context) ? 0 : this.#start;
  }

  /** One more solution is done. */
  step(): void {
    this.#done += 1;
    const now = Date.now();
    const isTerminal = showsProgress(this.#context);
    const isLast = this.#done === this.#total && isTerminal;
    if (now - this.#shownAt < (isTerminal ? pause.terminal : pause.log) && !isLast) return;
    this.#shownAt = now;
    const { messages, stderr } = this.#context;
    const [done, total] = [this.#done, this.#total];
    const rate = done / Math.max(0.001, (now - this.#start) / 1000);
    const left = timeLeft((total - done) / rate);
    stderr.write(
      isTerminal
        ? `\r\x1b[K${messages.grade.progress({ done, total, rate: rate.toFixed(1), left })}`
        : `${messages.handBack.progress({ done, total, left })}\n`,
    );
  }

  /** Removes the line from a terminal. */
  clear(): void {
    if (showsProgress(this.#context)) this.#context.stderr.write("\r\x1b[K");
  }
}
