import type { Context } from "./context.ts";

/** Writes a report to stdout, and waits if the reader is slow. */
export async function printReport(
  { stdout }: Pick<Context, "stdout">,
  report: AsyncIterable<string>,
): Promise<void> {
  for await (const part of report) {
    if (!stdout.write(part)) await new Promise((resolve) => stdout.once("drain", resolve));
  }
}
