import { sizeOf } from "../sequence.ts";
import type { Block, CallValue, Container, Store, TextValue, Value } from "../value.ts";
import { tags } from "../value.ts";
import { code } from "./characters.ts";
import { type ConstructorContext, construct } from "./construct.ts";
import {
  type BracketFrame,
  boxed,
  braces,
  equal,
  frameContainer,
  newFrame,
  type RowForm,
  sameForm,
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
    this.#push(frame, boxed(value, tag));
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
    if (items !== null && items.length > 0 && keys.at(-1) !== items.length - 1)
      keys.push(items.length - 1);
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
    return boxed(this.store.values[this.#used - 1] ?? 0, this.store.tags[this.#used - 1] ?? 0);
  }

  /** Replaces the last value. */
  replaceLast(value: Value): void {
    const frame = this.#top;
    this.#unpack(frame).pop();
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
    frame.open = open;
    frame.name = name;
    frame.count = 0;
    frame.start = this.#used;
    frame.rows = undefined;
    frame.items = name !== "" || open === code.openBrace ? [] : null;
    frame.commas = 0;
    frame.parted = false;
    if (frame.items !== null) {
      frame.keywords = [];
      frame.keyword = null;
      frame.keys = [];
    }
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
    return this.#block(root.start, root.count, root.rows ?? null, "bracket");
  }

  #closeSequence(frame: BracketFrame): void {
    const container = frameContainer(frame);
    if (frame.items !== null) {
      const [only] = frame.items;
      // Parentheses without a comma belong to a complex number's repr.
      if (
        frame.open === code.open &&
        frame.commas === 0 &&
        frame.items.length === 1 &&
        only?.kind === "complex"
      ) {
        this.item(only);
      } else this.#push(this.#top, { kind: "sequence", container, items: frame.items });
    } else if ((frame.rows?.shape.length ?? 0) >= maxRank) {
      this.#push(this.#top, { kind: "sequence", container, items: this.#unpack(frame) });
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
      equal(rows.shape, shape) &&
      equal(rows.containers, containers) &&
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
    const items = this.#unpack(frame);
    items.push(value);
    frame.parted = false;
    if (frame.name !== "") {
      frame.keywords.push(frame.keyword);
      frame.keyword = null;
    }
  }

  #unpack(frame: BracketFrame): Value[] {
    if (frame.items !== null) return frame.items;
    const items: Value[] = [];
    const size = frame.rows ? sizeOf(frame.rows.shape) : 1;
    for (let i = 0; i < frame.count; i++) {
      const start = frame.start + i * size;
      if (frame.rows) items.push({ kind: "block", ...frame.rows, start, store: this.store });
      else items.push(boxed(this.store.values[start] ?? 0, this.store.tags[start] ?? 0));
    }
    frame.items = items;
    return items;
  }

  #block(start: number, count: number, rows: RowForm | null, container: Container): Block {
    const shape = [count, ...(rows?.shape ?? [])];
    return {
      kind: "block",
      containers: [container, ...(rows?.containers ?? [])],
      shape,
      start,
      store: this.store,
    };
  }
}

const loneComma: Value = { kind: "text", text: ",", quoted: false };

function isWord(value: Value | undefined, text: string): value is TextValue {
  return value?.kind === "text" && !value.quoted && value.text === text;
}
