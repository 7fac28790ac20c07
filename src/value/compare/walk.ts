import type { Mismatch } from "../comparison.ts";
import { containerOf, isSequence, itemAt, lengthOf, sizeOf } from "../sequence.ts";
import type { Bound } from "../tolerance.ts";
import type { Block, DictValue, Sequence, SetValue, Value } from "../value.ts";
import { type Aligned, align } from "./align.ts";
import { compareBlocks, differenceAt } from "./blocks.ts";
import type { Difference, OnDiffer, Step } from "./difference.ts";
import { containersAgree, isCollection, list, sameShape, tupleOf } from "./form.ts";
import { scalarsAgree } from "./scalars.ts";
import { matchKeys, matchSets } from "./unordered.ts";

/** The result of a walk over two values. */
export interface Walk {
  readonly first: Difference | null;
  /** The number of compared elements, and how many of them differ. */
  readonly compared: number;
  readonly differing: number;
  /** Whether the structures are equal; only then do the counts cover all elements. */
  readonly sameStructure: boolean;
}

/** The place of a pair of values in the two outputs. */
interface Place {
  readonly step: Step | null;
  /** Whether the actual value was printed outside any brackets. */
  readonly bare: boolean;
  /** Whether each side is inside an array, whose inner lists are arrays too. */
  readonly arrays: readonly [boolean, boolean];
}

/** Two sequences whose items are being compared. The place is that of the items, but for its step. */
interface Frame extends Place {
  readonly expected: Block | Sequence;
  readonly actual: Block | Sequence;
  readonly keys: readonly string[] | null;
  index: number;
}

/** The most comparisons made to pair the tuples and sets inside sets. */
const matchingBudget = 1_000_000;

const outside = [false, false] as const;

/** Compares two values element by element. Iterative, so that no nesting can overflow the stack. */
export function walk(
  aligned: Aligned,
  bound: Bound,
  strict: boolean,
  onDiffer: OnDiffer | null = null,
): Walk {
  return new Walker(bound, strict, onDiffer, { left: matchingBudget }).walk(aligned);
}

class Walker {
  readonly #bound: Bound;
  readonly #strict: boolean;
  readonly #onDiffer: OnDiffer | null;
  readonly #budget: { left: number };
  readonly #frames: Frame[] = [];
  /** The sequences around the pair being compared. */
  #around: Frame | null = null;
  #first: Difference | null = null;
  #compared = 0;
  #differing = 0;
  #sameStructure = true;

  constructor(bound: Bound, strict: boolean, onDiffer: OnDiffer | null, budget: { left: number }) {
    this.#bound = bound;
    this.#strict = strict;
    this.#onDiffer = onDiffer;
    this.#budget = budget;
  }

  walk({ expected, actual, bare }: Aligned): Walk {
    this.#visit(expected, actual, { step: null, bare, arrays: outside }, bare);
    while (this.#sameStructure) {
      const frame = this.#frames.at(-1);
      if (frame === undefined) break;
      const index = frame.index++;
      if (index >= lengthOf(frame.expected)) {
        this.#frames.pop();
        continue;
      }
      this.#around = frame;
      const step = { before: frame.step, key: frame.keys?.[index] ?? index };
      const place = { step, bare: frame.bare, arrays: frame.arrays };
      this.#visit(itemAt(frame.expected, index), itemAt(frame.actual, index), place);
    }
    return {
      first: this.#first,
      compared: this.#compared,
      differing: this.#differing,
      sameStructure: this.#sameStructure,
    };
  }

  /** @param itemsBare whether the items of the actual value, a stream, were printed outside any brackets */
  #visit(e: Value, a: Value, place: Place, itemsBare = false): void {
    if (e.kind === "stream" || a.kind === "stream") {
      this.#visitStream(e, a, place);
    } else if (isSequence(e) && isSequence(a)) {
      this.#visitSequences(e, a, place, itemsBare);
    } else if (e.kind === "dict" && a.kind === "dict") {
      this.#visitDicts(e, a, place);
    } else if (e.kind === "set" && a.kind === "set") {
      this.#visitSets(e, a, place);
    } else if (e.kind === "call" || a.kind === "call") {
      this.#visitCall(e, a, place);
    } else if (isSequence(e) !== isSequence(a) || isCollection(e) || isCollection(a)) {
      this.#misfit(isSequence(e) || isSequence(a) ? "shape" : "type", e, a, place);
    } else {
      this.#compared++;
      if (scalarsAgree(e, a, this.#bound, place.bare)) return;
      this.#differing++;
      this.#onDiffer?.(e, a);
      const mismatch = e.kind !== a.kind ? "type" : e.kind === "text" ? "text" : "value";
      this.#differ(mismatch, e, a, place);
    }
  }

  #visitStream(e: Value, a: Value, place: Place): void {
    const { expected, actual, bare } = align(e, a);
    // A stream that could not be aligned fits nothing.
    if (expected.kind === "stream" || actual.kind === "stream")
      this.#misfit(isSequence(e) && this.#strict ? "container" : "length", e, a, place);
    else if (this.#strict && (e.kind === "stream") !== (a.kind === "stream"))
      this.#misfit("container", e, a, place);
    else this.#visit(expected, actual, { ...place, bare }, bare);
  }

  #visitSequences(
    e: Block | Sequence,
    a: Block | Sequence,
    place: Place,
    itemsBare: boolean,
  ): void {
    const { arrays } = place;
    if (this.#strict && !containersAgree(e, a, arrays)) this.#misfit("container", e, a, place);
    else if (e.kind === "block" && a.kind === "block") {
      if (sameShape(e.shape, a.shape)) this.#visitBlocks(e, a, place);
      else this.#misfit("shape", e, a, place);
    } else if (lengthOf(e) !== lengthOf(a)) this.#misfit("length", e, a, place);
    else {
      const inner: Place["arrays"] = [
        containerOf(e) === "array" || (arrays[0] && containerOf(e) === "list"),
        containerOf(a) === "array" || (arrays[1] && containerOf(a) === "list"),
      ];
      this.#push(e, a, { step: place.step, bare: itemsBare, arrays: inner });
    }
  }

  #visitBlocks(e: Block, a: Block, { step }: Place): void {
    const { differing, first } = compareBlocks(e, a, this.#bound, this.#onDiffer);
    this.#compared += sizeOf(e.shape);
    this.#differing += differing;
    if (first >= 0) this.#first ??= differenceAt(e, a, first, step);
  }

  #visitDicts(e: DictValue, a: DictValue, place: Place): void {
    const pairs = matchKeys(e, a, this.#bound);
    if (pairs === null) this.#misfit("keys", e, a, place);
    else {
      const inner = { step: place.step, bare: false, arrays: outside };
      this.#push(list(pairs.expected), list(pairs.actual), inner, pairs.keys);
    }
  }

  #visitSets(e: SetValue, a: SetValue, place: Place): void {
    this.#compared += e.items.length;
    const agree = (one: Value, other: Value) => this.#agree(one, other);
    const unmatched = matchSets(e.items, a.items, this.#bound, agree);
    if (unmatched === null) this.#misfit("elements", e, a, place);
    else if (unmatched > 0) {
      this.#differing += unmatched;
      this.#differ("elements", e, a, place);
    }
  }

  /** A named tuple is a tuple. Other calls are compared by name, keywords and items. */
  #visitCall(e: Value, a: Value, { step }: Place): void {
    const inner = { step, bare: false, arrays: outside };
    if (e.kind === "call" && a.kind === "call") {
      const same = e.name === a.name && e.items.length === a.items.length;
      if (!same || e.keywords.some((keyword, i) => keyword !== a.keywords[i]))
        this.#misfit("text", e, a, inner);
      else this.#push(list(e.items), list(a.items), inner);
      return;
    }
    const [left, right] = [tupleOf(e), tupleOf(a)];
    if (left === null || right === null) this.#misfit("type", e, a, inner);
    else this.#visitSequences(left, right, inner, false);
  }

  /** Whether two elements of sets agree, as long as the budget lasts. */
  #agree(expected: Value, actual: Value): boolean {
    if (this.#budget.left <= 0) return false;
    const walker = new Walker(this.#bound, this.#strict, null, this.#budget);
    const { compared, first } = walker.walk({ expected, actual, bare: false });
    this.#budget.left -= compared + 1;
    return first === null;
  }

  /** Records the first difference. */
  #differ(mismatch: Mismatch, expected: Value, actual: Value, { step }: Place): void {
    const row: Difference["around"] =
      this.#around?.keys === null ? [this.#around.expected, this.#around.actual] : null;
    this.#first ??= { mismatch, step, expected, actual, around: row };
  }

  /** Records a difference of structure, after which items can't be paired. */
  #misfit(mismatch: Mismatch, expected: Value, actual: Value, place: Place): void {
    this.#differ(mismatch, expected, actual, place);
    this.#sameStructure = false;
  }

  #push(
    expected: Block | Sequence,
    actual: Block | Sequence,
    place: Place,
    keys: readonly string[] | null = null,
  ): void {
    this.#frames.push({ expected, actual, keys, index: 0, ...place });
  }
}
