/** An exact rational number, so that points are rounded only when printed. */
export class Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator = 1n) {
    if (denominator === 0n) throw new RangeError("a fraction's denominator is not 0");
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(numerator, denominator);
    this.numerator = (sign * numerator) / divisor;
    this.denominator = (sign * denominator) / divisor;
  }

  static readonly zero = new Fraction(0n);

  /** Reads `7`, `2.5` or `7/2`, exactly. @throws RangeError for any other text */
  static parse(text: string): Fraction {
    const match = /^(-?\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(text.trim());
    if (!match) throw new RangeError(`not a fraction: ${text}`);
    const [, whole = "0", decimals = "", below = "1"] = match;
    return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(below));
  }

  static of(number: number): Fraction {
    return Number.isInteger(number)
      ? new Fraction(BigInt(number))
      : Fraction.parse(decimal(number));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  /** For a report: rounded to `decimals`, half away from zero, without trailing zeros. */
  toDecimal(decimals = 2): string {
    const scale = 10n ** BigInt(decimals);
    const sign = this.numerator < 0n ? -1n : 1n;
    const doubled = 2n * sign * this.numerator * scale + this.denominator;
    const rounded = doubled / (2n * this.denominator);
    const digits = rounded.toString().padStart(decimals + 1, "0");
    const whole = decimals === 0 ? digits : digits.slice(0, -decimals);
    const rest = decimals === 0 ? "" : digits.slice(-decimals).replace(/0+$/, "");
    return `${sign < 0n && rounded !== 0n ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
  }

  toNumber(decimals = 6): number {
    return Number(this.toDecimal(decimals));
  }

  /** `7/2`, or `3` if it is whole; `parse` reads it back. */
  toString(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** A number as its shortest decimal, without an exponent. */
function decimal(number: number): string {
  const [digits = "", exponent] = number.toString().split("e-");
  if (exponent === undefined) return digits;
  const sign = digits.startsWith("-") ? "-" : "";
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, "")}`;
}
