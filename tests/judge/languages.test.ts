import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { extensions, judged, openIn, verdicts } from "./in-languages.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openIn("auto");
});
afterAll(() => engine.close());

/** Every verdict in one language; the others, and every tier, are the soak's. */
const few = ["softmax", "broken", "throws"];

describe.each(extensions)("a solution in %s", (extension) => {
  const chosen = Object.entries(verdicts).filter(
    ([name]) => extension === ".js" || few.includes(name),
  );
  test.each(chosen)("%s", async (name, [verdict, reason]) => {
    const result = await judged(engine, name, extension);
    expect([result.verdict, result.stderr]).toEqual([verdict, expect.anything()]);
    expect(result.reason?.en ?? "").toContain(reason);
  });
});

test.each([
  ["throws.js", 2],
  ["broken.cpp", 2],
])("%s is blamed on its line %i", async (file, line) => {
  const [name = "", extension] = file.split(".");
  const { crash } = await judged(engine, name, `.${extension}`);
  expect(crash?.line).toBe(line);
});
