import { describe, expect, it } from "vitest";
import { checkMessyClass } from "./check-messy-class.ts";
import { namings, type PlatformName } from "./messy-class.ts";

describe("a generated class with a mess", () => {
  it.each(Object.keys(namings) as PlatformName[])(
    "as %s gives it: every recognisable file is judged for its problem, every other one is listed",
    async (platform) => {
      const counts = await checkMessyClass(platform, 24, "a term");
      expect(counts.solutions).toBeGreaterThan(100);
      expect(counts).toMatchObject({ unjudged: [], mistaken: [], unlisted: [] });
    },
  );
});
