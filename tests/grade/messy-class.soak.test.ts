import { describe, expect, it } from "vitest";
import { checkMessyClass } from "./check-messy-class.ts";
import { namings, type PlatformName } from "./messy-class.ts";

describe("200 students with 12 problems each", () => {
  it.each(Object.keys(namings) as PlatformName[])(
    "as %s gives them: nobody's file is lost, and none is taken for another problem",
    async (platform) => {
      for (const seed of ["first", "second", "third"]) {
        const counts = await checkMessyClass(platform, 200, seed);
        console.log(`${platform}, seed ${seed}: ${counts.solutions} solutions recognised`);
        expect(counts).toMatchObject({ unjudged: [], mistaken: [], unlisted: [] });
      }
    },
    600_000,
  );
});
