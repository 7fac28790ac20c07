import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ProgressLine } from "../../src/cli/grade/progress.ts";
import { contextIn } from "./context.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

/** The text that is written if a solution ends every ten seconds. */
function written(isTTY: boolean, count: number): string {
  const { context, written } = contextIn({ isTTY });
  const progress = new ProgressLine(context, count);
  for (let done = 0; done < count; done += 1) {
    vi.advanceTimersByTime(10_000);
    progress.step();
  }
  progress.clear();
  return written();
}

it("is a line a minute in a log, and nothing in a short run", () => {
  const lines = written(false, 13).split("\n");
  expect(lines).toEqual([
    "6 of 13 solutions graded, 70 s left",
    "12 of 13 solutions graded, 10 s left",
    "",
  ]);
  expect(written(false, 5)).toBe("");
});

it("is one line on a terminal, which is removed at the end", () => {
  const text = written(true, 3);
  expect(text).not.toContain("\n");
  expect(text.endsWith("\r\u001b[K")).toBe(true);
});
