import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Place, printing, right, wrong } from "./place.ts";

let place: Place;
beforeEach(() => {
  place = new Place();
});
afterEach(() => place.remove());

describe("dlj run --watch", () => {
  it("shows each of fifty saves that wait for it, half of them within 300 ms of the write", async () => {
    await place.workspace(printing(0));
    const shell = place.terminal();
    shell.type("dlj run sigmoid --watch", "Enter");
    await shell.waitFor(/^ +got +0$/m);
    const times: number[] = [];
    for (let i = 1; i <= 50; i += 1) {
      const saved = performance.now();
      place.save(printing(i));
      const screen = await shell.waitFor(new RegExp(`^ +got +${i}$`, "m"));
      times.push(performance.now() - saved);
      expect(screen).toMatch(new RegExp(` run ${i + 1} `));
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor(share * times.length)] ?? 0);
    console.log(
      `from the write to the result on the screen: median ${at(0.5)} ms, 90% ${at(0.9)} ms`,
    );
    expect(at(0.5)).toBeLessThan(300);
  });

  it("watches whichever solution is saved, and passes over what editors leave beside it", async () => {
    await place.workspace();
    const shell = place.terminal();
    shell.type("dlj run --watch", "Enter");
    await shell.waitFor(/Save a solution/);
    place.save("x", "solutions/notes.txt");
    place.save("x", "solutions/no-such-problem.py");
    place.save(right);
    await shell.waitFor(/^sigmoid [\s\S]*AC {2}9 of 9/m);
    // In place, like nano and Python.
    const softmax = join(place.folder, "solutions/softmax.py");
    writeFileSync(softmax, "input()\nprint([7])\n");
    await shell.waitFor(/^softmax [\s\S]* got +\[7\]/m);
    writeFileSync(softmax, "input()\nprint([8])\n");
    await shell.waitFor(/^softmax [\s\S]* got +\[8\]/m);
  });

  it("keeps the last failure while the file is gone, and goes on when it is back", async () => {
    await place.workspace(printing(3));
    const shell = place.terminal();
    shell.type("dlj run sigmoid --watch", "Enter");
    await shell.waitFor(/^ +got +3$/m);
    rmSync(join(place.folder, "solutions/sigmoid.py"));
    shell.type("r");
    expect(await shell.waitFor(/sigmoid\.py: there is no such file/)).toMatch(/^ +got +3$/m);
    place.save(right);
    expect(await shell.waitFor(/^AC {2}9 of 9/m)).not.toContain("no such file");
  });

  it("fits every size, and comes back after Ctrl-Z", async () => {
    await place.workspace(wrong);
    const shell = place.terminal();
    shell.type("dlj run sigmoid --watch", "Enter");
    await shell.waitFor(/^WA wrong answer/m);
    for (const [columns, rows, last] of [
      [120, 40, "q quit"],
      [40, 10, "q quit"],
      [20, 5, "r a h s d.* q"],
      [80, 24, "q quit"],
    ] as const) {
      shell.resize(columns, rows);
      // The first line and the last key are shown for any number of rows.
      await shell.waitFor(new RegExp(`^sigmoid[\\s\\S]*${last}\\n*$`));
    }
    shell.type("C-z");
    await shell.waitFor(/Stopped/);
    expect([shell.alternate, shell.cursorShown]).toEqual([false, true]);
    shell.type("fg", "Enter");
    await shell.waitFor(/^WA wrong answer/m);
    expect(shell.alternate).toBe(true);
  });
});
