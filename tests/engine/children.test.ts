import { spawn } from "node:child_process";
import { expect, it } from "vitest";
import { leadsTerminal, parentOf } from "../../src/engine/sandbox/children.ts";

/** The process ids that a command prints: its shell's, and that of a program of this shell. Both wait for their stdin's end. */
async function started(command: string, args: (script: string) => string[]) {
  const child = spawn(command, args("echo $$; sh -c 'echo $$; read x'; true"));
  let said = "";
  for await (const piece of child.stdout) {
    said += piece;
    if (said.trim().split(/\s+/).length === 2) break;
  }
  const [shell = 0, program = 0] = said.trim().split(/\s+/).map(Number);
  const leads = [shell, program].map(leadsTerminal);
  const parent = parentOf(program);
  child.kill("SIGKILL");
  return { leads, isBelow: parent === shell };
}

it.skipIf(process.platform !== "linux")(
  "a terminal's shell leads it; its programs don't, nor does a session without a terminal",
  async () => {
    const terminal = await started("script", (text) => ["-qec", text, "/dev/null"]);
    expect(terminal).toEqual({ leads: [true, false], isBelow: true });
    const session = await started("setsid", (text) => ["sh", "-c", text]);
    expect(session).toEqual({ leads: [false, false], isBelow: true });
  },
);

it("a process that has ended has no parent, and leads nothing", () => {
  const none = 2 ** 22 + 1;
  expect(parentOf(process.pid)).toBe(process.ppid);
  expect([parentOf(none), leadsTerminal(none)]).toEqual([undefined, false]);
});
