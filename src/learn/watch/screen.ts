import { writeSync } from "node:fs";
import { emitKeypressEvents, type Interface } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import type { Printable } from "../../report/terminal/printable.ts";

const enter = "\x1b[?1049h\x1b[?25l\x1b[2J";
const leave = "\x1b[?25h\x1b[?1049l";
/** Terminals that know this sequence show a frame at once. Others ignore it. */
const [begin, end] = ["\x1b[?2026h", "\x1b[?2026l"];

export interface KeyPress {
  /** `up`, `pageup`, `escape`, `r`; `ctrl-c`. */
  readonly name: string;
}

export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

/**
 * The terminal's alternate screen, so that the earlier text comes back. It is left at `close`, at any exit and at an
 * uncaught error.
 */
export class Screen {
  readonly #stdin: ReadStream;
  readonly #stdout: WriteStream;
  readonly #onKey: (key: KeyPress) => void;
  readonly #onResize: () => void;
  /** The frame on the screen; undefined if the terminal may show anything. */
  #shown: readonly string[] | undefined;
  #isOpen = false;

  constructor(
    streams: { readonly stdin: ReadStream; readonly stdout: WriteStream },
    on: { readonly key: (key: KeyPress) => void; readonly resize: () => void },
  ) {
    this.#stdin = streams.stdin;
    this.#stdout = streams.stdout;
    this.#onKey = on.key;
    this.#onResize = on.resize;
    // Nothing follows an Escape key. A sequence goes on after its Escape.
    emitKeypressEvents(this.#stdin, { escapeCodeTimeout: 50 } as unknown as Interface);
  }

  get size(): ScreenSize {
    return { columns: this.#stdout.columns || 80, rows: this.#stdout.rows || 24 };
  }

  open(): void {
    this.#isOpen = true;
    this.#shown = undefined;
    process.on("exit", this.#restore);
    this.#stdin.setRawMode(true);
    this.#stdin.on("keypress", this.#pressed);
    this.#stdin.resume();
    this.#stdout.on("resize", this.#resized);
    this.#stdout.write(enter);
  }

  /** Shows a frame: one line per row, none wider than the terminal. Writes only the changed lines. */
  draw(frame: readonly Printable[]): void {
    if (!this.#isOpen) return;
    const lines = frame.map(({ text }) => text);
    let text = this.#shown === undefined ? "\x1b[2J" : "";
    for (const [row, line] of lines.entries()) {
      if (line !== this.#shown?.[row]) text += `\x1b[${row + 1};1H\x1b[0m${line}\x1b[0m\x1b[K`;
    }
    if (text !== "") this.#stdout.write(begin + text + end);
    this.#shown = lines;
  }

  close(): void {
    if (!this.#isOpen) return;
    process.off("exit", this.#restore);
    this.#stdin.off("keypress", this.#pressed);
    this.#stdin.pause();
    this.#stdout.off("resize", this.#resized);
    this.#restore();
  }

  /** Writes synchronously, because an exit waits for nothing. */
  readonly #restore = (): void => {
    this.#isOpen = false;
    try {
      this.#stdin.setRawMode(false);
      writeSync(process.stdout.fd, leave);
    } catch {
      // The terminal is gone, so there is nothing to restore.
    }
  };

  readonly #pressed = (text: string | undefined, key: { name?: string; ctrl?: boolean }): void => {
    const name = key.name ?? text ?? "";
    this.#onKey({ name: key.ctrl ? `ctrl-${name}` : name });
  };

  readonly #resized = (): void => {
    this.#shown = undefined;
    this.#onResize();
  };
}
