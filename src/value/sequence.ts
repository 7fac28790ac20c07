import type { Block, Container, Sequence, Value } from "./value.ts";
import { tags } from "./value.ts";

/** Whether it is a list, tuple or array, packed or not. */
export function isSequence(value: Value): value is Block | Sequence {
  return value.kind === "block" || value.kind === "sequence";
}

export function lengthOf(sequence: Block | Sequence): number {
  return sequence.kind === "block" ? (sequence.shape[0] ?? 0) : sequence.items.length;
}

export function containerOf(sequence: Block | Sequence): Container {
  return sequence.kind === "block" ? (sequence.containers[0] ?? "bracket") : sequence.container;
}

/** The item at an index, which must be within the length. */
export function itemAt(sequence: Block | Sequence, index: number): Value {
  if (sequence.kind === "sequence") return sequence.items[index] ?? { kind: "none" };
  const shape = sequence.shape.slice(1);
  if (shape.length === 0) return scalarAt(sequence, index);
  const start = sequence.start + index * sizeOf(shape);
  return { ...sequence, shape, containers: sequence.containers.slice(1), start };
}

/** The number or bool at an offset in C order. */
export function scalarAt(block: Block, index: number): Value {
  const at = block.start + index;
  return unpacked(block.store.values[at] ?? 0, block.store.tags[at] ?? tags.float);
}

/** A packed number or bool as a value of its own. */
export function unpacked(value: number, tag: number): Value {
  return tag === tags.bool
    ? { kind: "bool", value: value === 1 }
    : { kind: "number", value, integer: tag === tags.integer };
}

/** The number of elements of a shape. */
export function sizeOf(shape: readonly number[]): number {
  let size = 1;
  for (const length of shape) size *= length;
  return size;
}

/** Whether two lists have the same items. */
export function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}

/** The index along each axis of an offset in C order. */
export function indicesOf(shape: readonly number[], place: number): number[] {
  const indices: number[] = [];
  let rest = place;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const length = shape[axis] ?? 1;
    indices.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  return indices;
}

/** The same sequence with another container. */
export function withContainer(container: Container, sequence: Block | Sequence): Block | Sequence {
  return sequence.kind === "block"
    ? { ...sequence, containers: [container, ...sequence.containers.slice(1)] }
    : { ...sequence, container };
}

/** `length` items from `start` on; packed items are not copied. */
export function slice(sequence: Block | Sequence, start: number, length: number): Block | Sequence {
  if (sequence.kind === "sequence")
    return { ...sequence, items: sequence.items.slice(start, start + length) };
  const inner = sequence.shape.slice(1);
  return { ...sequence, start: sequence.start + start * sizeOf(inner), shape: [length, ...inner] };
}
