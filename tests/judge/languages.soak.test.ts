import { describe, expect, test } from "vitest";
import { tiers } from "../../src/engine/engine.ts";
import { extensions, judged, openIn, verdicts } from "./in-languages.ts";

describe.each(tiers)("in the tier %s", (tier) => {
  test.for(extensions)("every verdict of a solution in %s", async (extension, context) => {
    const engine = await openIn(tier === "bare" ? "off" : tier).catch((reason: Error) =>
      context.skip(reason.message),
    );
    expect(engine.info.tier).toBe(tier);
    for (const [name, [verdict, reason]] of Object.entries(verdicts)) {
      const result = await judged(engine, name, extension);
      expect(`${name} ${result.verdict}`, result.reason?.en).toBe(`${name} ${verdict}`);
      expect(result.reason?.en ?? "").toContain(reason);
    }
    await engine.close();
  });
});
