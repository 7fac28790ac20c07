import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Saves, stampOf, watchSaves } from "../../../src/learn/watch/saves.ts";

let folder: string;
let file: string;
let saves: Saves;
let told: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dlj-saves-"));
  file = join(folder, "softmax.py");
  writeFileSync(file, "old");
  told = [];
  saves = await watchSaves(
    folder,
    (path) => path === file,
    (path) => told.push(path),
  );
  saves.follow(file, stampOf(file));
});
afterEach(async () => {
  await saves.close();
  rmSync(folder, { recursive: true });
});

/** Ways in which editors save. */
const ways: Record<string, () => void> = {
  "in place": () => writeFileSync(file, "new"),
  appending: () => appendFileSync(file, "more"),
  "a draft renamed over it": () => {
    writeFileSync(join(folder, ".draft"), "new");
    renameSync(join(folder, ".draft"), file);
  },
  "the old one renamed away first, as Vim does": () => {
    renameSync(file, `${file}~`);
    writeFileSync(file, "new");
    unlinkSync(`${file}~`);
  },
  "the old one removed first": () => {
    unlinkSync(file);
    writeFileSync(file, "new");
  },
  "the same text again": () => writeFileSync(file, "old"),
};

describe("watchSaves", () => {
  it.each(Object.entries(ways))("reports a save %s once", async (_, save) => {
    await sleep(20);
    save();
    await expect.poll(() => told.length, { interval: 5, timeout: 900 }).toBe(1);
    await sleep(500);
    expect(told).toEqual([file]);
  });

  it("reports a file only after it was written completely", async () => {
    const descriptor = openSync(file, "w");
    await sleep(50);
    expect(told).toEqual([]);
    writeSync(descriptor, "new");
    closeSync(descriptor);
    await expect.poll(() => told.length, { interval: 5, timeout: 900 }).toBe(1);
  });

  it("reports a save between reading the file and watching it", async () => {
    const before = stampOf(file);
    writeFileSync(file, "new");
    saves.follow(file, before);
    await expect.poll(() => told.length, { interval: 5, timeout: 900 }).toBe(1);
  });

  it("ignores other files", async () => {
    writeFileSync(join(folder, "sigmoid.py"), "new");
    writeFileSync(join(folder, ".softmax.py.swp"), "new");
    await sleep(300);
    expect(told).toEqual([]);
  });
});
