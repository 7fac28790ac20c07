import { DljError } from "../../error.ts";
import type { TerminalContext } from "../../report/terminal/context.ts";
import type { Printable } from "../../report/terminal/printable.ts";
import type { Hints } from "../progress/hints.ts";
import { type Actions, keyNamed } from "./keys.ts";
import { Latest } from "./latest.ts";
import type { ScreenSize } from "./screen.ts";
import { type FinishedRun, nothingYet, type Target, type WatchState } from "./state.ts";
import { frame } from "./view.ts";

/** The functions that the watch gets from its caller. */
export interface Host {
  readonly context: TerminalContext;
  readonly size: () => ScreenSize;
  readonly draw: (lines: readonly Printable[]) => void;
  /** Judges a target's file as it is now. Rejects soon after the signal is aborted. */
  readonly judge: (target: Target, signal: AbortSignal) => Promise<FinishedRun>;
  /** Stores a run as progress. Returns warnings. */
  readonly keep: (judged: FinishedRun) => Promise<readonly string[]>;
  /** The target of the next problem, after its starter was written. */
  readonly next: (leaving: Target | undefined) => Target | undefined;
  readonly hint: (target: Target) => Promise<Hints>;
  /** Called when another file is to be watched. */
  readonly follow: (target: Target) => void;
  readonly quit: (code: number) => void;
  /** Ends the watch because of a fault of dlj's own. */
  readonly fail: (error: unknown) => void;
}

/** Milliseconds after which a run is announced. Shorter ones would only flicker. */
const announceAfter = 300;
/** Rows that stay visible when a page is turned. */
const overlap = 6;

/** The watch: its state, and the effects of saves and keys. Draws after each change. */
export class Watch implements Actions {
  readonly #host: Host;
  readonly #latest = new Latest();
  #state: WatchState = nothingYet;
  #mostScroll = 0;
  #count = 0;
  #keeping: Promise<void> = Promise.resolve();

  constructor(host: Host) {
    this.#host = host;
  }

  /** The last run, which stays in the terminal afterwards. */
  get run(): WatchState["run"] {
    return this.#state.run;
  }

  get target(): Target | undefined {
    return this.#state.target;
  }

  /** Watches a target from now on, and judges it. For an unchanged starter it shows the statement instead. */
  open(target: Target): void {
    this.#count = 0;
    this.#state = { ...nothingYet, target };
    this.#host.follow(target);
    if (target.isFresh) this.#set({ panel: "s" });
    else this.rerun();
  }

  /** Shows a sentence about a failure. */
  tell(notice: string): void {
    this.#set({ notice });
  }

  /** Says that the target's file is no longer there, and drops its verdict. */
  gone(): void {
    const { target } = this.#state;
    if (!target) return;
    void this.#latest.stop();
    const { deleted } = this.#host.context.messages.learn.watch;
    this.#set({ run: undefined, running: false, notice: deleted({ file: target.shown }) });
  }

  rerun(): void {
    const { target } = this.#state;
    if (!target) return;
    const asked = performance.now();
    this.#set({ panel: undefined, scroll: 0, notice: undefined });
    this.#latest.request((signal) => this.#judge(target, asked, signal));
  }

  nextProblem(): void {
    this.#afterKeeping(() => {
      const target = this.#host.next(this.#state.target);
      if (target) this.open(target);
      else this.tell(this.#host.context.messages.learn.next.nothingLeft);
    });
  }

  nextHint(): void {
    const { target } = this.#state;
    if (!target) return;
    this.#afterKeeping(async () => {
      const hints = await this.#host.hint(target);
      // Scroll to the end: the new hint is the last one.
      this.#set({ hints, scroll: Number.MAX_SAFE_INTEGER });
    });
  }

  quit(): void {
    this.#host.quit(0);
  }

  press(name: string): void {
    const { rows } = this.#host.size();
    const page = Math.max(1, rows - overlap);
    const moves: Record<string, number> = {
      ...{ up: -1, k: -1, down: 1, j: 1, pageup: -page, pagedown: page, space: page },
      ...{ home: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY },
    };
    const move = moves[name];
    if (move !== undefined) this.#scroll(move);
    else if (name === "escape") this.#set({ panel: undefined, scroll: 0, notice: undefined });
    else this.#command(name);
  }

  redraw(): void {
    const { size, context, draw } = this.#host;
    const { lines, mostScroll } = frame(this.#state, size(), context);
    this.#mostScroll = mostScroll;
    draw(lines);
  }

  /** Ends the current run. */
  async close(): Promise<void> {
    await this.#latest.stop();
    await this.#keeping;
  }

  async #judge(target: Target, asked: number, signal: AbortSignal): Promise<void> {
    const telling = setTimeout(() => this.#set({ running: true }), announceAfter);
    try {
      const judged = await this.#host.judge(target, signal);
      if (signal.aborted) return;
      this.#count += 1;
      const took = performance.now() - asked;
      const run = { ...judged, number: this.#count, took, at: new Date() };
      this.#set({ run, running: false, hints: undefined });
      // Don't await this, so that the next save is judged at once.
      this.#afterKeeping(async () => {
        for (const warning of await this.#host.keep(judged)) this.tell(warning);
      });
    } catch (error) {
      if (signal.aborted) throw error;
      this.#told(error);
    } finally {
      clearTimeout(telling);
      if (this.#state.running) this.#set({ running: false });
    }
  }

  #command(name: string): void {
    const key = keyNamed(name);
    key?.act?.(this);
    if (!key?.panel) return;
    const again = this.#state.panel === name && !key.act;
    this.#set({ panel: again ? undefined : name, scroll: 0 });
  }

  #scroll(by: number): void {
    const from = Math.min(this.#state.scroll, this.#mostScroll);
    this.#set({ scroll: Math.max(0, Math.min(this.#mostScroll, from + by)) });
  }

  /** Runs `act` after the last run was stored, because `act` reads progress. */
  #afterKeeping(act: () => void | Promise<void>): void {
    this.#keeping = this.#keeping.then(act).catch((error: unknown) => this.#told(error));
  }

  /** Shows a user's mistake and goes on. Any other error ends the watch. */
  #told(error: unknown): void {
    if (error instanceof DljError) this.tell(error.sentence(this.#host.context.messages));
    else this.#host.fail(error);
  }

  #set(change: Partial<WatchState>): void {
    this.#state = { ...this.#state, ...change };
    this.redraw();
  }
}
