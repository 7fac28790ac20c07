import type { ChildProcess, StdioOptions } from "node:child_process";
import type { Duplex, Readable } from "node:stream";
import { ServerCgroup } from "../cgroup/server-cgroup.ts";
import type { Program, Run } from "../engine.ts";
import { killChildrenOf } from "../sandbox/children.ts";
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

/**
 * A program in the form that a server loads. `argv` makes it a command instead of Python; `{file}` stands for the file
 * with its source.
 */
export interface LoadableProgram extends Program {
  readonly argv?: readonly string[];
}

/** The command line that starts a server, and its environment. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The server's configuration. No text may contain NUL. */
  readonly config: Readonly<Record<string, string>>;
  /** The server gets a cgroup where the machine has one. `imports` as in `memoryBound`. */
  readonly cgroup?: { readonly imports: number };
  /** Removes the files that were made for this server. */
  readonly remove?: () => Promise<void>;
}

/** Starts a detached process with pipes for stderr and descriptors 3 and 4. */
export type Starter = (
  command: string,
  args: readonly string[],
  options: StartOptions,
) => ChildProcess;

interface StartOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly detached: true;
  readonly stdio: StdioOptions & ["ignore", "ignore", "pipe", "pipe", "pipe"];
}

/** The server ended, or did not start. `message` gives the reason. */
export class ServerGone extends Error {
  override readonly name = "ServerGone";
}

const mebibyte = 1 << 20;
const mostDiagnostics = 8192;

/**
 * The client of one Python server, which runs the cases of one program in order. Await each call before the next one.
 * `run` is the exception: a further case of the same program waits its turn.
 */
export class ServerClient {
  /** The loaded program, and whether it may start processes. */
  loaded: LoadedProgram | undefined;
  /** Whether the last case left files that the next one could find. */
  soiled = false;
  readonly #child: ChildProcess;
  readonly #channel: Duplex;
  readonly #aborts: Duplex;
  readonly #closed: Promise<unknown>;
  readonly #remove: Launch["remove"];
  readonly #cgroup: ServerCgroup | undefined;
  readonly #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  #unclaimed: Answer[] = [];
  #gone: ServerGone | undefined;
  #diagnostics = "";
  #ticket = 0;

  /** Whether the server has ended. */
  get lost(): boolean {
    return this.#gone !== undefined;
  }

  /** Spawns the process before it returns. */
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
    // The channel closes only after every process that holds it has ended.
    this.#closed = Promise.all([closing(this.#child), closing(this.#channel)]).then(() =>
      this.#end(),
    );
    this.#child.on("error", (error) => this.#end(error.message));
    for (const channel of [this.#channel, this.#aborts]) channel.on("error", () => {});
    // The server makes no process before it has its configuration.
    this.#cgroup = launch.cgroup && ServerCgroup.around(this.#child.pid, launch.cgroup.imports);
    const config = { ...launch.config, bounded: this.#cgroup ? "yes" : "no" };
    const payload = Buffer.from(Object.entries(config).flat().join("\0"));
    this.#send({ kind: requests.config, payload });
  }

  /** The server's first answer: `ready` or `refused`. Like all others, it rejects with ServerGone. */
  started(): Promise<Answer> {
    return this.#answer();
  }

  /** Loads a program. The answer is `loaded`, `notCompiled` or `died`. */
  async load(program: LoadableProgram, processes: boolean): Promise<Answer> {
    this.unload();
    const head = [
      program.name.replaceAll("\0", ""),
      (program.argv ?? []).join("\x1f"),
      program.call ?? "",
      "",
    ];
    const payload = Buffer.concat([Buffer.from(head.join("\0")), program.source]);
    this.#cgroup?.loading();
    this.#send({ kind: requests.program, payload, processes });
    const answer = await this.#answer();
    if (answer.kind === answers.loaded) this.loaded = { program, processes };
    this.#cgroup?.loaded();
    return answer;
  }

  /**
   * Runs one case of the loaded program. The answer is `done` or `died`, or `skipped` if the case before left files
   * behind. `abort` takes the ticket.
   */
  run({ stdin, limits, seed }: Run): { readonly ticket: number; readonly answer: Promise<Answer> } {
    const ticket = this.#nextTicket();
    this.#cgroup?.allow(limits);
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

  /** The error of a server whose process ended with an unexpected wait status. */
  failure(status: number): ServerGone {
    return new ServerGone(`wait status ${status}: ${this.#lastWords() ?? "nothing on stderr"}`);
  }

  /** Whether the kernel has killed a process for lack of memory; see `ServerCgroup`. */
  killedForMemory(): "program" | "machine" | undefined {
    return this.#cgroup?.killed();
  }

  /** Ends the case with this ticket as soon as it runs. Its answer still comes. */
  abort(ticket: number): void {
    this.#aborts.write(encodeAbort(ticket));
  }

  /** Unloads the program. The next case starts in a process that no earlier case could touch. */
  unload(): void {
    if (this.loaded) this.#send({ kind: requests.end });
    this.loaded = undefined;
    this.soiled = false;
  }

  /** Ends the self-check. The answer is `ready`, as a server without a self-check gives it at its start. */
  endCheck(): void {
    this.unload();
    this.#send({ kind: requests.checked });
  }

  /** Kills the server and all processes below it, and waits for their end. */
  async kill(): Promise<void> {
    // If the judge is root, bubblewrap's end does not kill the server below it: bubblewrap may not signal the server's user.
    if (this.#child.pid !== undefined) killChildrenOf(this.#child.pid);
    this.#child.kill("SIGKILL");
    this.#channel.end();
    this.#aborts.destroy();
    await this.#closed;
    await Promise.all([this.#remove?.(), this.#cgroup?.remove()]);
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
    // A command that can't be started closes no stream.
    emitter.once("error", () => done());
  });
}
