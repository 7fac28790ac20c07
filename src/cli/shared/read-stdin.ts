import { addAbortSignal } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { Context } from "./context.ts";

/** Reads stdin to its end. If stdin is a terminal, says so first. Ctrl-C ends the wait. */
export async function readStdin({ stdin, stderr, signal, messages }: Context): Promise<Buffer> {
  if (stdin.isTTY) stderr.write(`${messages.cli.readingTerminal}\n`);
  return await buffer(addAbortSignal(signal, stdin));
}
