import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "./dlj.ts";
import { Place, printing, right, wrong } from "./place.ts";

let place: Place;
beforeEach(() => {
  place = new Place();
});
afterEach(() => place.remove());

/** Times, clocks and versions differ on every run. */
function normalise(screen: string): string {
  return (
    screen
      .replace(/\d\d:\d\d:\d\d/g, "HH:MM:SS")
      .replace(/ *\b(?:\d+ ms|\d+\.\d s)\b/g, " N ms")
      // Other tests check statements and the size of the catalogue.
      .replace(/(statement .*\n.*\n.*\n)[\s\S]*(\nr run)/, "$1(statement)\n$2")
      .replace(/█[█▒·]+/g, "(some) ")
      .replace(/·{16}/g, "(none) ")
      .replace(/ +(\d+)\/\d+(?: +\d+ untouched)?/g, " $1 of all")
      .trimEnd()
      .concat("\n")
  );
}

describe.each([
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
])("a learner's session at $columns by $rows", ({ columns, rows }) => {
  it("looks as it did: init, new, watch, a wrong save, a hint, a right save, next, status", async () => {
    const shell = place.terminal({ columns, rows });
    const solution = "practice/solutions/sigmoid.py";
    const shows = async (name: string, screen: string) => {
      const file = `golden/watch/${columns}x${rows}/${name}.txt`;
      await expect(normalise(screen)).toMatchFileSnapshot(file);
      for (const line of screen.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
    };
    await shows("1-init", await shell.run("dlj init practice", /^Next: .*\n\$/m));
    await shell.run("cd practice", /^\$$/m);
    await shows("2-new", await shell.run("dlj new sigmoid", /^Next: .*\n\$/m));
    shell.type("dlj run sigmoid --watch", "Enter");
    await shows("3-watch", await shell.waitFor(/sigmoid · statement[\s\S]*q quit/));
    place.save(wrong, solution);
    await shows("4-wrong", await shell.waitFor(/^WA wrong answer/m));
    shell.type("h");
    await shows("5-hint", await shell.waitFor(/About your last run/));
    place.save(right, solution);
    await shows("6-right", await shell.waitFor(/^AC {2}9 of 9/m));
    shell.type("n");
    await shows("7-next", await shell.waitFor(/softmax · statement/));
    shell.type("q");
    await shell.waitFor(/^\$$/m);
    expect([shell.alternate, shell.cursorShown]).toEqual([false, true]);
    await shows("8-status", await shell.run("dlj status", /^Next: dlj next.*\n\$/m));
  });
});

describe("dlj run --watch", () => {
  it("judges the last of fifty saves in a row, and counts the runs it showed", async () => {
    await place.workspace(printing(0));
    const shell = place.terminal();
    shell.type('dlj run sigmoid --watch; echo "code $?"', "Enter");
    await shell.waitFor(/^ +got +0$/m);
    for (let i = 1; i <= 50; i += 1) {
      place.save(printing(i));
      await sleep(i % 7 === 0 ? 120 : 10);
    }
    const screen = await shell.waitFor(/^ +got +50$/m);
    await sleep(500);
    expect(shell.screen()).toMatch(/^ +got +50$/m);
    const runs = Number(/run (\d+)/.exec(screen)?.[1]);
    expect(runs).toBeGreaterThan(1);
    expect(runs).toBeLessThanOrEqual(51);
    shell.type("C-c");
    // The last run stays in the terminal.
    await shell.waitFor(/^WA {2}0 of .*\ncode 130$/m);
    expect([shell.alternate, shell.cursorShown]).toEqual([false, true]);
    const kept = JSON.parse(readFileSync(join(place.folder, ".dlj/progress.json"), "utf8"));
    expect(kept.problems.sigmoid).toMatchObject({ runs, verdict: "WA" });
  });

  it("ends a run that is under way when the file is saved, and leaves on SIGTERM", async () => {
    await place.workspace("input()\nwhile True: pass\n");
    const shell = place.terminal();
    shell.type('dlj run sigmoid --watch --time 60; echo "code $?"', "Enter");
    await shell.waitFor(/judging/);
    expect([shell.alternate, shell.cursorShown]).toEqual([true, false]);
    place.save(right);
    await shell.waitFor(/^AC {2}9 of 9.* run 1 /m);
    place.signal("SIGTERM");
    await shell.waitFor(/^AC {2}9 of .*\ncode 130$/m);
    expect([shell.alternate, shell.cursorShown]).toEqual([false, true]);
    const modes = await shell.run("stty -a", /echoke[\s\S]*^\$$/m);
    expect(modes).toMatch(/ icanon[\s\S]* echo /);
  });

  it("says that a file belongs to no problem, that it was deleted, and that a verdict is out of date", async () => {
    await place.workspace();
    const shell = place.terminal();
    shell.type("dlj run --watch --time 60", "Enter");
    await shell.waitFor(/Save a solution/);
    place.save(right, "solutions/notes.py");
    await shell.waitFor(/solutions\/notes\.py was saved, but its name is no problem's/);
    // A near name is judged as its problem.
    place.save(right, "solutions/sigmoid_v2.py");
    await shell.waitFor(/^sigmoid .*sigmoid_v2\.py\n[\s\S]*^AC {2}9 of 9/m);
    place.save("input()\nwhile True: pass\n", "solutions/sigmoid_v2.py");
    await shell.waitFor(/^judging …\n\nbefore: {2}AC {2}9 of 9/m);
    rmSync(join(place.folder, "solutions/sigmoid_v2.py"));
    const screen = await shell.waitFor(/sigmoid_v2\.py is deleted/);
    expect(screen).not.toMatch(/AC|judging/);
    place.save(right, "solutions/sigmoid_v2.py");
    await shell.waitFor(/^AC {2}9 of 9/m);
    shell.type("q");
    await shell.waitFor(/^\$$/m);
    // On a terminal, stdin is asked for, and Ctrl-C ends the wait.
    await shell.run('dlj run sigmoid -; echo "code $?"', /Reading the terminal/);
    shell.type("C-c");
    await shell.waitFor(/^\^?C?code 130$/m);
  });

  it("gives the terminal back when it crashes, with the error in sight", async () => {
    await build({
      entryPoints: [join(packageRoot, "tests/e2e/crash.ts")],
      outfile: join(place.folder, "crash.mjs"),
      ...{ bundle: true, platform: "node", format: "esm", logLevel: "error" },
    });
    const shell = place.terminal();
    shell.type('node crash.mjs; echo "code $?"', "Enter");
    await shell.waitFor(/^about to crash/);
    expect([shell.alternate, shell.cursorShown]).toEqual([true, false]);
    await shell.waitFor(/Error: a fault of its own[\s\S]*^code 1$/m);
    expect([shell.alternate, shell.cursorShown]).toEqual([false, true]);
    expect(await shell.run("stty -a", /echoke[\s\S]*^\$$/m)).toMatch(/ icanon[\s\S]* echo /);
  });

  it.each([
    ["a pipe", ["run", "sigmoid", "--watch"], /needs a terminal/],
    ["a report for programs", ["run", "sigmoid", "--watch", "--reporter", "json"], /'--watch'/],
  ])("refuses %s with a sentence", async (_, args, message) => {
    const { code, out, err } = await dlj(args, { cwd: place.folder });
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, ""]);
  });
});
