import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Place } from "./place.ts";

let place: Place;
beforeEach(() => {
  place = new Place();
});
afterEach(() => place.remove());

it("dlj reset asks first, and forgets only on a yes", async () => {
  mkdirSync(join(place.folder, ".dlj"));
  mkdirSync(join(place.folder, "solutions"));
  const file = join(place.folder, ".dlj/progress.json");
  const before =
    '{"format":"dlj-progress","version":1,"days":[],"problems":{"softmax":{"runs":2}}}';
  writeFileSync(file, before);
  const shell = place.terminal();
  shell.type("dlj reset", "Enter");
  await shell.waitFor(/^Forget the progress on 1 problem\? \[y\/N\]/m);
  shell.type("Enter");
  await shell.waitFor(/^Nothing was forgotten\.$/m);
  expect(readFileSync(file, "utf8")).toBe(before);
  await shell.run("dlj reset softmax", /^Forget the progress on softmax\? \[y\/N\]/m);
  shell.type("y", "Enter");
  await shell.waitFor(/^Forgot the progress on softmax\.$/m);
  expect(JSON.parse(readFileSync(file, "utf8")).problems).toEqual({});
  await shell.run('dlj reset; echo "code $?"', /\[y\/N\]/);
  shell.type("C-c");
  await shell.waitFor(/code 130$/m);
  await shell.run('dlj reset; echo "code $?"', /\[y\/N\]/);
  shell.type("C-d");
  await shell.waitFor(/Nothing was forgotten\.\ncode 0$/m);
});
