import { setMaxListeners } from "node:events";
import type { Context as HonoContext } from "hono";
import { streamSSE } from "hono/streaming";
import { DljError } from "../../error.ts";
import type { Messages } from "../../text/en.ts";
import { RefusedRequest } from "../refusal.ts";
import type { Serving } from "../serving.ts";

type Send = (event: string, data: unknown) => void;

/** Milliseconds between comments that keep an idle connection open, and find clients that have gone away. */
const heartbeat = 15_000;

/**
 * Answers with Server-Sent Events.
 *
 * @param work starts at once, so that what it throws is an ordinary answer. Its events are sent until it has resolved.
 */
export function answerWithEvents(
  http: HonoContext,
  { hide }: Serving,
  messages: Messages,
  work: (send: Send) => Promise<unknown>,
): Response {
  const waiting: [string, unknown][] = [];
  let wake = () => {};
  const send: Send = (event, data) => {
    waiting.push([event, data]);
    wake();
  };
  let isOver = false;
  const over = work(send)
    .catch((error: unknown) => {
      const isTold = error instanceof DljError || error instanceof RefusedRequest;
      const message = isTold ? hide(error.sentence(messages)) : messages.serve.fault;
      send("error", { error: { message } });
    })
    .then(() => {
      isOver = true;
      wake();
    });
  return streamSSE(http, async (stream) => {
    stream.onAbort(() => wake());
    const beating = setInterval(() => void stream.write(": still here\n\n"), heartbeat);
    try {
      while (!stream.aborted && !(isOver && waiting.length === 0)) {
        const next = waiting.shift();
        if (next) await stream.writeSSE({ event: next[0], data: JSON.stringify(next[1]) });
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
      await over;
    } finally {
      clearInterval(beating);
    }
  });
}

/** A signal that many cases may listen to, aborted with any of the others. */
export function signalForCases(...signals: AbortSignal[]): AbortSignal {
  const signal = AbortSignal.any(signals);
  setMaxListeners(0, signal);
  return signal;
}
