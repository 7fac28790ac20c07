import { tags } from "../value.ts";
import { code, endsWord } from "./characters.ts";
import { powers, wideDecimal } from "./wide.ts";

/**
 * Reads decimal numbers, the bulk of most outputs. The last number is in `value`, `tag` and `next`: an object per number would
 * take longer than reading it.
 */
export class DecimalReader {
  readonly #bytes: Uint8Array;
  value = 0;
  tag: number = tags.integer;
  /** The place behind the number. */
  next = 0;
  #mantissa = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Reads the number that begins at `at`. False if there is none, or if only JavaScript's own parser reads it exactly. */
  read(at: number): boolean {
    const bytes = this.#bytes;
    const sign = bytes[at];
    const first = sign === code.minus ? at + 1 : at;
    this.#mantissa = 0;
    this.tag = tags.integer;
    let next = this.#digits(first);
    let digits = next - first;
    let power = 0;
    if (bytes[next] === code.dot) {
      const point = next + 1;
      this.tag = tags.float;
      next = this.#digits(point);
      digits += next - point;
      power = point - next;
    }
    if (digits === 0) return false;
    this.next = next;
    if (((bytes[next] as number) | 32) === code.e) power += this.#exponent(next + 1);
    if (this.next < bytes.length && endsWord[bytes[this.next] as number] !== 1) return false;
    const value = this.#valueOf(first, digits, power);
    if (Number.isNaN(value)) return false;
    this.value = sign === code.minus && (this.tag === tags.float || value !== 0) ? -value : value;
    return true;
  }

  /** If the mantissa is below 2^53 and the power at most 10^22, one division of doubles gives the exact result. */
  #valueOf(first: number, digits: number, power: number): number {
    const mantissa = this.#mantissa;
    if (mantissa < 9007199254740992 && power >= -22 && power <= 22)
      return power < 0
        ? mantissa / (powers[-power] as number)
        : mantissa * (powers[power] as number);
    return this.tag === tags.float ? wideDecimal(this.#bytes, first, digits, -power) : Number.NaN;
  }

  /** Adds digits to the mantissa. Returns the place behind them. */
  #digits(from: number): number {
    const bytes = this.#bytes;
    const end = bytes.length;
    let mantissa = this.#mantissa;
    let at = from;
    for (; at < end; at++) {
      const digit = (bytes[at] as number) - code.zero;
      if (digit < 0 || digit > 9) break;
      mantissa = mantissa * 10 + digit;
    }
    this.#mantissa = mantissa;
    return at;
  }

  /** The exponent behind an `e`, if digits follow it. */
  #exponent(from: number): number {
    const bytes = this.#bytes;
    const sign = bytes[from];
    const first = sign === code.minus || sign === code.plus ? from + 1 : from;
    const mantissa = this.#mantissa;
    this.#mantissa = 0;
    const next = this.#digits(first);
    const exponent = this.#mantissa;
    this.#mantissa = mantissa;
    if (next === first) return 0;
    this.next = next;
    this.tag = tags.float;
    return sign === code.minus ? -exponent : exponent;
  }
}
