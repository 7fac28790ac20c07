import { sizeOf, unpacked } from "../sequence.ts";
import type { Block, Container, Store, Value } from "../value.ts";
import { code } from "./characters.ts";

/** The common shape and containers of a packed sequence's rows. */
export interface RowForm {
  readonly shape: readonly number[];
  readonly containers: readonly Container[];
}

/** An open bracket. */
export interface BracketFrame {
  open: number;
  name: string;
  /** Items so far, while they are packed. */
  count: number;
  /** The store index of the first packed number. */
  start: number;
  /** The form of the packed items: rows, numbers (null), or not known yet (undefined). */
  rows: RowForm | null | undefined;
  /** All items, once one of them can't be packed; null before. */
  items: Value[] | null;
  commas: number;
  /** Whether a comma followed the last item. */
  parted: boolean;
  /** In a call, the keyword of each item and that of the next. */
  keywords: (string | null)[];
  keyword: string | null;
  /** In braces, the indices of the items before a colon. */
  keys: number[];
}

/** An empty frame. */
export function newFrame(): BracketFrame {
  return {
    open: 0,
    name: "",
    count: 0,
    start: 0,
    rows: undefined,
    items: null,
    commas: 0,
    parted: false,
    keywords: [],
    keyword: null,
    keys: [],
  };
}

/** Makes a frame an open bracket; `name` is set for a call. Its first packed number will be at `start` of the store. */
export function reopen(frame: BracketFrame, open: number, name: string, start: number): void {
  frame.open = open;
  frame.name = name;
  frame.count = 0;
  frame.start = start;
  frame.rows = undefined;
  frame.items = name !== "" || open === code.openBrace ? [] : null;
  frame.commas = 0;
  frame.parted = false;
  if (frame.items === null) return;
  frame.keywords = [];
  frame.keyword = null;
  frame.keys = [];
}

/** The items of a frame as values; from now on they are no longer packed. */
export function unpackFrame(frame: BracketFrame, store: Store): Value[] {
  if (frame.items !== null) return frame.items;
  const items: Value[] = [];
  const size = frame.rows ? sizeOf(frame.rows.shape) : 1;
  for (let i = 0; i < frame.count; i++) {
    const start = frame.start + i * size;
    if (frame.rows) items.push({ kind: "block", ...frame.rows, start, store });
    else items.push(unpacked(store.values[start] ?? 0, store.tags[start] ?? 0));
  }
  frame.items = items;
  return items;
}

/** The packed items of a frame. */
export function blockOf(
  { start, count, rows }: BracketFrame,
  container: Container,
  store: Store,
): Block {
  const shape = [count, ...(rows?.shape ?? [])];
  return {
    kind: "block",
    containers: [container, ...(rows?.containers ?? [])],
    shape,
    start,
    store,
  };
}

/** The complex number of parentheses without a comma, which belong to its repr. */
export function complexInParentheses({ open, commas, items }: BracketFrame): Value | undefined {
  const [only] = items ?? [];
  const isAlone = open === code.open && commas === 0 && items?.length === 1;
  return isAlone && only?.kind === "complex" ? only : undefined;
}

/** The container of a closed bracket. */
export function frameContainer(frame: BracketFrame): Container {
  if (frame.open === code.open) return "tuple";
  if (frame.commas > 0) return "list";
  return (frame.items?.length ?? frame.count) > 1 ? "array" : "bracket";
}

/** The value of closed braces: a set, a dict, or an unknown call. */
export function braces(frame: BracketFrame): Value {
  const items = frame.items ?? [];
  if (frame.keys.length === 0 && items.length > 0) return { kind: "set", items };
  if (frame.keys.length * 2 !== items.length || frame.keys.some((key, i) => key !== i * 2)) {
    return { kind: "call", name: "{}", items, keywords: items.map(() => null) };
  }
  return {
    kind: "dict",
    keys: items.filter((_, i) => i % 2 === 0),
    values: items.filter((_, i) => i % 2 === 1),
  };
}

/** Whether a closed frame has the form of the enclosing rows. Does not allocate its shape. */
export function sameForm(form: RowForm, frame: BracketFrame, container: Container): boolean {
  const inner = frame.rows ?? null;
  const rank = inner === null ? 1 : inner.shape.length + 1;
  if (
    form.shape.length !== rank ||
    form.shape[0] !== frame.count ||
    form.containers[0] !== container
  )
    return false;
  if (inner === null) return true;
  for (let i = 1; i < rank; i++) {
    if (form.shape[i] !== inner.shape[i - 1] || form.containers[i] !== inner.containers[i - 1])
      return false;
  }
  return true;
}
