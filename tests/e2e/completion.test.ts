import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa, execaSync } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";
import { dlj } from "./dlj.ts";

let home: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "dlj-completion-"));
  writeFileSync(join(home, "my softmax.py"), "");
  for (const shell of ["bash", "zsh", "fish"]) {
    const { code, out } = await dlj(["completion", shell]);
    expect(code).toBe(0);
    writeFileSync(join(home, `dlj.${shell}`), out);
  }
});
afterAll(() => rmSync(home, { recursive: true }));

/** The command that starts each shell without personal settings and reads the script. */
const shells = {
  bash: { command: "bash --norc --noprofile -i", setUp: "source ./dlj.bash" },
  zsh: {
    command: "zsh -f -i",
    setUp: "autoload -Uz compinit; compinit -D -u; source ./dlj.zsh",
  },
  fish: { command: "fish --no-config -i", setUp: "source ./dlj.fish" },
};

/** Bash's completions for some words; the last word is incomplete. */
function offered(...words: string[]): string[] {
  const script = `source ./dlj.bash
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _dlj; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = execaSync("bash", ["-c", script, "bash", ...words], { cwd: home });
  return stdout.split("\n").filter((line) => line !== "");
}

describe("the words that bash offers", () => {
  it("are every command, every problem and every selector of problems", () => {
    expect(offered("dlj", "")).toEqual(Object.keys(commands));
    const ids = new Catalogue([join(packageRoot, "problems")]).ids();
    expect(offered("dlj", "show", "")).toEqual(ids);
    expect(offered("dlj", "test", "")).toEqual(expect.arrayContaining([...ids, "rnn", "all"]));
    expect(offered("dlj", "test", "softmax", "sigm")).toEqual(["sigmoid"]);
  });

  it("are options, and the choices of those that have them", () => {
    expect(offered("dlj", "run", "--pi")).toEqual(["--picture"]);
    expect(offered("dlj", "run", "--sandbox", "")).toContain("landlock");
    expect(offered("dlj", "run", "--lang", "=", "z")).toEqual(["zh"]);
    expect(offered("dlj", "list", "--track", "tr")).toEqual(["transformer"]);
    expect(offered("dlj", "grade", "--reporter", "h")).toEqual(["html"]);
  });

  it("count arguments without the options' values", () => {
    expect(offered("dlj", "run", "--time", "3", "--all", "softmax-st")).toEqual(["softmax-stable"]);
    expect(offered("dlj", "run", "-j", "2", "softmax", "my")).toEqual(["my softmax.py"]);
    expect(offered("dlj", "show", "softmax", "")).toEqual([]);
  });
});

const missing = Object.keys(shells).filter(
  (shell) => !existsSync(`/usr/bin/${shell}`) && !existsSync(`/bin/${shell}`),
);

describe.each(Object.entries(shells))("in a terminal with %s", (name, { command, setUp }) => {
  it.skipIf(missing.includes(name))("Tab completes a command, a problem and a choice", async () => {
    const socket = join(home, `tmux-${name}`);
    const tmux = async (...args: string[]) =>
      (await execa("tmux", ["-S", socket, "-f", "/dev/null", ...args], { cwd: home })).stdout;
    const screenShows = async (what: RegExp) => {
      for (const end = Date.now() + 20_000; Date.now() < end; await sleep(50)) {
        if (what.test(await tmux("capture-pane", "-p"))) return;
      }
      expect(await tmux("capture-pane", "-p")).toMatch(what);
    };
    await tmux(
      "new-session",
      "-d",
      "-x",
      "120",
      "-y",
      "30",
      "-e",
      "PS1=ready> ",
      "-e",
      "LANG=C.UTF-8",
      command,
    );
    try {
      await tmux("send-keys", `${setUp}; echo loa''ded`, "Enter");
      await screenShows(/^loaded$/m);
      // The typed text is completed in place, and then run as a comment.
      for (const [typed, completed] of [
        ["dlj docto", /dlj doctor/],
        ["dlj show scaled-d", /dlj show scaled-dot-product-attention/],
        ["dlj list --track transf", /dlj list --track transformer/],
      ] as const) {
        await tmux("send-keys", "-l", typed);
        await tmux("send-keys", "Tab");
        await screenShows(completed);
        await tmux("send-keys", "C-c");
      }
    } finally {
      await tmux("kill-server");
    }
  });
});
