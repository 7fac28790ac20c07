import { it } from "vitest";
import { killAtRandom } from "./drill-kills.ts";

it("loses no answer and counts none twice, killed at 50 random moments", () =>
  killAtRandom(50, Date.now() & 0xffff));
