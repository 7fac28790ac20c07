import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { packageRoot } from "../../src/package-root.ts";

let servers = 0;

/** A real terminal with a shell in it: a tmux server for one test. */
export class Terminal {
  readonly #socket = `dlj-test-${process.pid}-${servers++}`;

  constructor({
    cwd,
    columns = 80,
    rows = 24,
    env = {},
  }: {
    readonly cwd: string;
    readonly columns?: number;
    readonly rows?: number;
    readonly env?: Readonly<Record<string, string>>;
  }) {
    const shell = `dlj() { ${process.execPath} ${packageRoot}/bin/dlj.js "$@"; }; PS1='$ '; clear`;
    const size = ["-x", `${columns}`, "-y", `${rows}`];
    const { NO_COLOR: _, CI: __, ...inherited } = process.env;
    execFileSync(
      "tmux",
      [
        ...["-L", this.#socket, "-u", "-f", "/dev/null"],
        ...["new-session", "-d", "-s", "main", ...size, "-c", cwd],
        "bash --norc --noprofile",
      ],
      { env: { ...inherited, LANG: "C.UTF-8", LC_ALL: "C.UTF-8", HISTFILE: "", ...env } },
    );
    // The shell's first screen is cleared when size and prompt are set.
    this.type(shell, "Enter");
  }

  /** Sends keys: text as it is, and tmux's names such as `Enter` and `C-c`. */
  type(...keys: readonly string[]): void {
    this.#tmux("send-keys", "-t", "main", ...keys);
  }

  /** Runs a command line in the shell. */
  async run(command: string, shows: RegExp): Promise<string> {
    this.type("clear", "Enter");
    await this.waitFor(/^\$ ?\s*$/);
    this.type(command, "Enter");
    return await this.waitFor(shows);
  }

  resize(columns: number, rows: number): void {
    this.#tmux("resize-window", "-t", "main", "-x", `${columns}`, "-y", `${rows}`);
  }

  /** The current screen, without trailing blanks. */
  screen(): string {
    return this.#tmux("capture-pane", "-t", "main", "-p").replace(/[ \t]+$/gm, "");
  }

  /** Whether the shell is in the foreground, not another program. */
  get alternate(): boolean {
    return this.#format("#{alternate_on}") === "1";
  }

  get cursorShown(): boolean {
    return this.#format("#{cursor_flag}") === "1";
  }

  /** Waits until the screen matches. */
  async waitFor(what: RegExp, patience = 20_000): Promise<string> {
    for (const until = Date.now() + patience; ; await sleep(20)) {
      const screen = this.screen();
      if (what.test(screen)) return screen;
      if (Date.now() > until) throw new Error(`never showed ${what}; it shows:\n${screen}`);
    }
  }

  close(): void {
    this.#tmux("kill-server");
  }

  #format(format: string): string {
    return this.#tmux("display-message", "-t", "main", "-p", format).trim();
  }

  #tmux(...args: readonly string[]): string {
    return execFileSync("tmux", ["-L", this.#socket, ...args], { encoding: "utf8" });
  }
}
