/** The values of the symbols of a problem's shapes in one case. */
export type Sizes = ReadonlyMap<string, number>;

/**
 * The length of an axis of a spec's shape. It is a number, a symbol, or sums, differences, products and quotients of them
 * (`2*D`, `H+2`, `(n-1)/2`, rounded down). Undefined if a symbol's value is unknown.
 */
export function axisLength(axis: string, sizes: Sizes): number | undefined {
  const tokens = axis.match(/[A-Za-z_]\w*|\d+|\/\/|[+\-*/()]/g) ?? [];
  let at = 0;
  const total = sum();
  return at === tokens.length && Number.isFinite(total) ? Math.floor(total) : undefined;

  // NaN is an unknown length, and so is every result of NaN.
  function sum(): number {
    let left = product();
    while (tokens[at] === "+" || tokens[at] === "-") {
      left = tokens[at++] === "+" ? left + product() : left - product();
    }
    return left;
  }

  function product(): number {
    let left = factor();
    while (tokens[at] === "*" || tokens[at] === "/" || tokens[at] === "//") {
      left = tokens[at++] === "*" ? left * factor() : Math.floor(left / factor());
    }
    return left;
  }

  function factor(): number {
    const token = tokens[at++];
    if (token === undefined) return Number.NaN;
    if (token === "(") {
      const inner = sum();
      at += 1;
      return inner;
    }
    return /^\d/.test(token) ? Number(token) : (sizes.get(token) ?? Number.NaN);
  }
}

/** Whether an axis can be computed from its symbols: `2*(D` can't. */
export function isExpression(axis: string): boolean {
  const symbols = axis.match(/[A-Za-z_]\w*/g) ?? [];
  // Different primes, so that no divisor is 0.
  const sizes = new Map(symbols.map((symbol, i) => [symbol, 104_729 + 7919 * i]));
  const areClosed = axis.split("(").length === axis.split(")").length;
  return areClosed && axisLength(axis, sizes) !== undefined;
}

/** Whether an axis is a symbol alone, so that a case's values define it. */
export function isSymbol(axis: string): boolean {
  return /^[A-Za-z_]\w*$/.test(axis.trim());
}

/** A shape as people write it: `(3, 4)`, `(3,)`, `()`. */
export function printShape(shape: readonly (number | string)[]): string {
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
}
