import type { ChildProcess, StdioOptions } from "node:child_process";
import type { Duplex, Readable } from "node:stream";
import type { Program, Run } from "../engine.ts";
import {
  type Answer,
  AnswerReader,
  answers,
  encodeAbort,
  encodeRequest,
  flags,
  type Request,
  requests,
} from "./frames.ts";
import type { LoadedProgram } from "./run-queue.ts";

/** A program as a server takes it: with `argv`, not Python but a command, in which `{file}` is the file with its source. */
export interface LoadableProgram extends Program {
  readonly argv?: readonly string[];
}

/** A command line that starts a server, and the environment it gets. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The server's configuration: texts without NUL. */
  readonly config: Readonly<Record<string, string>>;
  /** Removes what was made for this server on the disk. */
  readonly remove?: () => Promise<void>;
}

/** Starts a detached process with pipes for stderr and descriptors 3 and 4. */
export type Starter = (
  command: string,
  args: readonly string[],
  options: StartOptions,
) => ChildProcess;

export interface StartOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly detached: true;
  readonly stdio: StdioOptions & ["ignore", "ignore", "pipe", "pipe", "pipe"];
}

/** The server is gone, or has never come; `message` says why. */
export class ServerGone extends Error {
  override readonly name = "ServerGone";
}

const mebibyte = 1 << 20;
const mostDiagnostics = 8192;

/**
 * One Python server: runs one program's cases one after the other. Its methods must not be called while one is under way, but for
 * `run`: a further case of the program waits for the end of the one before.
 */
export class ServerClient {
  /** Which program it has loaded, and whether that may start processes. */
  loaded: LoadedProgram | undefined;
  /** Whether the last case has left something where a next one could find it. */
  soiled = false;
  readonly #child: ChildProcess;
  readonly #channel: Duplex;
  readonly #aborts: Duplex;
  readonly #closed: Promise<unknown>;
  readonly #remove: Launch["remove"];
  readonly #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  #unclaimed: Answer[] = [];
  #gone: ServerGone | undefined;
  #diagnostics = "";
  #ticket = 0;

  /** Whether it is gone. */
  get lost(): boolean {
    return this.#gone !== undefined;
  }

  /** Spawns at once; nothing is awaited. */
  constructor(start: Starter, launch: Launch) {
    this.#remove = launch.remove;
    this.#child = start(launch.command, launch.args, {
      env: launch.env,
      cwd: "/",
      detached: true,
      stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    });
    this.#channel = this.#child.stdio[3] as Duplex;
    this.#aborts = this.#child.stdio[4] as Duplex;
    const reader = new AnswerReader();
    this.#channel.on("data", (piece: Buffer) => {
      for (const answer of reader.push(piece)) this.#deliver(answer);
    });
    const diagnostics = this.#child.stderr as Readable;
    diagnostics.on("data", (piece: Buffer) => {
      this.#diagnostics = (this.#diagnostics + piece.toString("utf8")).slice(-mostDiagnostics);
    });
    // The channel closes when every process that holds it is gone, not only the first.
    this.#closed = Promise.all([closing(this.#child), closing(this.#channel)]).then(() =>
      this.#end(),
    );
    this.#child.on("error", (error) => this.#end(error.message));
    for (const channel of [this.#channel, this.#aborts]) channel.on("error", () => {});
    const config = Object.entries(launch.config).flat().join("\0");
    this.#send({ kind: requests.config, payload: Buffer.from(config) });
  }

  /** Its first answer, `ready` or `refused`. Rejects with ServerGone, as all others do. */
  started(): Promise<Answer> {
    return this.#answer();
  }

  /** Makes a program the one that it runs: answers `loaded`, `notCompiled` or `died`. */
  async load(program: LoadableProgram, processes: boolean): Promise<Answer> {
    this.unload();
    const head = [program.name.replaceAll("\0", ""), (program.argv ?? []).join("\x1f"), ""];
    const payload = Buffer.concat([Buffer.from(head.join("\0")), program.source]);
    this.#send({ kind: requests.program, payload, processes });
    const answer = await this.#answer();
    if (answer.kind === answers.loaded) this.loaded = { program, processes };
    return answer;
  }

  /**
   * Runs one case of the loaded program: answers `done`, `died` or, where the one before it has left something behind, `skipped`.
   * The ticket is what `abort` takes.
   */
  run({ stdin, limits, seed }: Run): { readonly ticket: number; readonly answer: Promise<Answer> } {
    const ticket = this.#nextTicket();
    this.#send({
      kind: requests.case,
      payload: stdin,
      time: limits.time,
      memory: limits.memory * mebibyte,
      output: limits.output * mebibyte,
      seed,
      ticket,
    });
    const noted = (answer: Answer) => {
      if (answer.kind === answers.died) this.loaded = undefined;
      if (answer.kind === answers.done) this.soiled = (answer.flags & flags.soiled) !== 0;
      return answer;
    };
    return { ticket, answer: this.#answer().then(noted) };
  }

  /** The error for a process of it that ended with a wait status of its own making. */
  failure(status: number): ServerGone {
    return new ServerGone(`wait status ${status}: ${this.#lastWords() ?? "nothing on stderr"}`);
  }

  /** Ends the case with this ticket, when it is its turn; its answer still comes. */
  abort(ticket: number): void {
    this.#aborts.write(encodeAbort(ticket));
  }

  /** Forgets the program: the next case begins in a process that no earlier case had anything to do with. */
  unload(): void {
    if (this.loaded) this.#send({ kind: requests.end });
    this.loaded = undefined;
    this.soiled = false;
  }

  /** Ends the self-check, which it was started with; its answer to that is its first, as of a server without one. */
  endCheck(): void {
    this.unload();
    this.#send({ kind: requests.checked });
  }

  /** Ends it and everything below it, and returns when they are gone. */
  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    this.#channel.end();
    this.#aborts.destroy();
    await this.#closed;
    await this.#remove?.();
  }

  #nextTicket(): number {
    this.#ticket = (this.#ticket + 1) % 0xffffffff;
    return this.#ticket;
  }

  #send(request: Request): void {
    this.#channel.write(encodeRequest(request));
  }

  #answer(): Promise<Answer> {
    const unclaimed = this.#unclaimed.shift();
    if (unclaimed) return Promise.resolve(unclaimed);
    if (this.#gone) return Promise.reject(this.#gone);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
  }

  #deliver(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting.resolve(answer);
    else this.#unclaimed.push(answer);
  }

  #lastWords(): string | undefined {
    return this.#diagnostics.trim().split("\n").at(-1) || undefined;
  }

  #end(reason?: string): void {
    const { exitCode, signalCode } = this.#child;
    this.#gone ??= new ServerGone(
      reason ?? this.#lastWords() ?? signalCode ?? `exit status ${exitCode}`,
    );
    for (const { reject } of this.#waiting.splice(0)) reject(this.#gone);
  }
}

function closing(emitter: ChildProcess | Duplex): Promise<void> {
  return new Promise((done) => {
    emitter.once("close", () => done());
    // A command that can't be started closes nothing.
    emitter.once("error", () => done());
  });
}
