import { sameItems, sizeOf, unpacked } from "../sequence.ts";
import type { Block, CallValue, Container, Store, TextValue, Value } from "../value.ts";
import { tags } from "../value.ts";
import { code } from "./characters.ts";
import { type ConstructorContext, construct } from "./construct.ts";
import {
  type BracketFrame,
  blockOf,
  braces,
  complexInParentheses,
  frameContainer,
  newFrame,
  reopen,
  sameForm,
  unpackFrame,
} from "./frame.ts";

/** NumPy's own limit is 64; a longer shape would make deep nesting quadratic. */
const maxRank = 32;
/** Python's own repr fails at a nesting of 1000. */
const maxDepth = 10_000;
/** The number of elements that ranges may expand to, however short the output is. */
const leastUnprinted = 100_000;

/** Builds values while they are read. Packs rectangular numeric arrays; keeps everything else as a tree. */
export class Builder {
  readonly store: Store;
  readonly lineStarts: number[] = [];
  depth = 0;
  #used = 0;
  readonly #context: ConstructorContext;
  readonly #frames: BracketFrame[] = [newFrame()];
  #top: BracketFrame = this.#frames[0] as BracketFrame;

  /** @param length the output's length in bytes; it contains at most half as many numbers */
  constructor(length: number) {
    const capacity = (length >> 1) + 1;
    this.store = { values: new Float64Array(capacity), tags: new Uint8Array(capacity) };
    this.#context = { store: this.store, unprinted: leastUnprinted + length };
  }

  /** Whether the innermost bracket is a brace, in which a colon follows a key. */
  get inBraces(): boolean {
    return this.#top.open === code.openBrace;
  }

  get inCall(): boolean {
    return this.#top.name !== "";
  }

  /** Records that the next top-level value starts a line. */
  startLine(): void {
    const root = this.#top;
    const index = root.items === null ? root.count : root.items.length;
    if (index > 0 && this.lineStarts.at(-1) !== index) this.lineStarts.push(index);
  }

  /** Adds a number or bool that fits into a double. */
  number(value: number, tag: number): void {
    const frame = this.#top;
    frame.parted = false;
    if (frame.items === null) {
      if (frame.rows === undefined) frame.rows = null;
      if (frame.rows === null) {
        this.store.values[this.#used] = value;
        this.store.tags[this.#used] = tag;
        this.#used++;
        frame.count++;
        return;
      }
    }
    this.#push(frame, unpacked(value, tag));
  }

  /** Adds any value. */
  item(value: Value): void {
    if (value.kind === "number" && value.digits === undefined) {
      this.number(value.value, value.integer ? tags.integer : tags.float);
    } else if (value.kind === "bool") {
      this.number(value.value ? 1 : 0, tags.bool);
    } else if (value.kind === "block" && value.store === this.store) {
      this.#rows(value.start, value.shape, value.containers);
    } else {
      this.#push(this.#top, value);
    }
  }

  /** Separates two items. A comma without an item before it becomes a word, because an item is missing. */
  comma(): void {
    const frame = this.#top;
    if (frame.parted || (frame.count === 0 && (frame.items?.length ?? 0) === 0))
      this.#push(frame, loneComma);
    frame.commas++;
    frame.parted = true;
  }

  /** In braces: marks the last item as a key. */
  colon(): void {
    const { items, keys } = this.#top;
    if (items !== null && items.length > 0) keys.push(items.length - 1);
  }

  /** In a call: sets the keyword of the next item. */
  keyword(name: string): void {
    this.#top.keyword = name;
  }

  /** The last item of the innermost square bracket, if no comma followed it. */
  get joinable(): Value | undefined {
    const frame = this.#top;
    if (frame.parted || frame.open !== code.openBracket) return undefined;
    if (frame.items !== null) return frame.items.at(-1);
    if (frame.rows !== null || frame.count === 0) return undefined;
    return unpacked(this.store.values[this.#used - 1] ?? 0, this.store.tags[this.#used - 1] ?? 0);
  }

  /** Replaces the last value. */
  replaceLast(value: Value): void {
    const frame = this.#top;
    unpackFrame(frame, this.store).pop();
    this.#push(frame, value);
  }

  /** Opens a bracket; `name` is set for a call. Returns false if the nesting is too deep. */
  open(open: number, name = ""): boolean {
    this.depth++;
    if (this.depth > maxDepth) return false;
    let frame = this.#frames[this.depth];
    if (frame === undefined) {
      frame = newFrame();
      this.#frames.push(frame);
    }
    reopen(frame, open, name, this.#used);
    this.#top = frame;
    return true;
  }

  /** Closes the innermost bracket; false if `close` does not match it. Returns the call if its name is unknown. */
  close(close: number): CallValue | boolean {
    const frame = this.#top;
    const open = close === code.close ? code.open : close - 2;
    if (this.depth === 0 || frame.open !== open) return false;
    this.depth--;
    this.#top = this.#frames[this.depth] as BracketFrame;
    if (frame.name !== "") return this.#closeCall(frame);
    if (frame.open === code.openBrace) this.item(braces(frame));
    else this.#closeSequence(frame);
    return true;
  }

  /** Removes the last item, a call that turned out to be a label. */
  dropLast(): void {
    this.#top.items?.pop();
    this.#top.keywords.pop();
  }

  /** All top-level values, packed if possible. */
  finish(): Block | readonly Value[] {
    const root = this.#top;
    if (root.items !== null) return root.items;
    return blockOf(root, "bracket", this.store);
  }

  #closeSequence(frame: BracketFrame): void {
    const container = frameContainer(frame);
    if (frame.items !== null) {
      const only = complexInParentheses(frame);
      if (only !== undefined) this.item(only);
      else this.#push(this.#top, { kind: "sequence", container, items: frame.items });
    } else if ((frame.rows?.shape.length ?? 0) >= maxRank) {
      this.#push(this.#top, { kind: "sequence", container, items: unpackFrame(frame, this.store) });
    } else {
      this.#packed(frame, container);
    }
  }

  // Adds a packed frame to the enclosing one without making an object per row.
  #packed(frame: BracketFrame, container: Container): void {
    const around = this.#top;
    around.parted = false;
    const form = around.rows;
    if (around.items === null && form && sameForm(form, frame, container)) {
      around.count++;
      return;
    }
    const shape = [frame.count, ...(frame.rows?.shape ?? [])];
    this.#rows(frame.start, shape, [container, ...(frame.rows?.containers ?? [])]);
  }

  #rows(start: number, shape: readonly number[], containers: readonly Container[]): void {
    const frame = this.#top;
    frame.parted = false;
    if (frame.items === null && frame.rows === undefined && start === frame.start) {
      frame.rows = { shape, containers };
      frame.count = 1;
      return;
    }
    const rows = frame.rows;
    const fits =
      frame.items === null &&
      rows &&
      sameItems(rows.shape, shape) &&
      sameItems(rows.containers, containers) &&
      start === frame.start + frame.count * sizeOf(shape);
    if (fits) frame.count++;
    else this.#push(frame, { kind: "block", containers, shape, start, store: this.store });
  }

  #closeCall(frame: BracketFrame): CallValue | true {
    const items = frame.items ?? [];
    const value = construct(frame.name, items, frame.keywords, this.#context);
    // Frees the numbers of its keywords, so that rows of such values are adjacent in the store.
    if (value.kind === "block" && value.store === this.store)
      this.#used = value.start + sizeOf(value.shape);
    if (frame.name.endsWith("tensor")) this.#dropParameterHeader();
    this.item(value);
    return value.kind === "call" ? value : true;
  }

  // torch prints a parameter as the line "Parameter containing:" followed by its tensor.
  #dropParameterHeader(): void {
    const items = this.#top.items;
    if (
      items === null ||
      !isWord(items.at(-1), "containing:") ||
      !isWord(items.at(-2), "Parameter")
    )
      return;
    items.length -= 2;
    while ((this.lineStarts.at(-1) ?? 0) > items.length) this.lineStarts.pop();
  }

  #push(frame: BracketFrame, value: Value): void {
    const items = unpackFrame(frame, this.store);
    items.push(value);
    frame.parted = false;
    if (frame.name !== "") {
      frame.keywords.push(frame.keyword);
      frame.keyword = null;
    }
  }
}

const loneComma: Value = { kind: "text", text: ",", quoted: false };

function isWord(value: Value | undefined, text: string): value is TextValue {
  return value?.kind === "text" && !value.quoted && value.text === text;
}
