import { join } from "node:path";
import { expect, it } from "vitest";
import { type CompareOptions, compareOutputs } from "../../src/value/compare.ts";
import { comparisonSchema } from "../../src/value/comparison.ts";
import { explain } from "../../src/value/explain.ts";
import { pairsOf } from "../../src/value/pairs.ts";
import type { Block } from "../../src/value/value.ts";
import { namedMessages } from "../named-messages.ts";

const long = "x".repeat(120);
const strict = { containers: "strict" } as const;

/** Two outputs, and how they are compared. */
const pairs: readonly (readonly [string, string, CompareOptions?])[] = [
  // Dicts, sets and what they hold.
  ["{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}"],
  ["{'a': 1, 'b': 2}", "{'a': 1}"],
  ["{'a': 1}", "{'a': 1, 'b': 2}"],
  ["{'a': 1, 'b': 2}", "{'a': 1, 'b': 3}"],
  ["{'a': [1, 2]}", "{'a': [1, 3]}"],
  ["{'a': {'b': 1}}", "{'a': {'c': 1}}"],
  ["{1: 2}", "{'1': 2}"],
  ["[{'loss': 0.5}]", "[{'loss': 0.75}]"],
  ["{1, 2, 3}", "{3, 2, 1}"],
  ["{1, 2, 3}", "{1, 2}"],
  ["{1, 2}", "{1, 2, 3}"],
  ["{1, 2}", "{1, 4}"],
  ["{nan, 1}", "{1, nan}"],
  ["{nan, 1}", "{2, nan}"],
  ["{'a', 1}", "{1, 'b'}"],
  ["{(1, 2), (3, 4)}", "{(3, 4), (1, 2)}"],
  ["set()", "{}"],
  ["{}", "{}"],
  ["{1}", "[1]"],
  // Numbers at their ends.
  ["3", "3.0"],
  ["3", "3.00004"],
  ["3", "3.1"],
  ["3", "4"],
  ["12345678901234567890", "12345678901234567891"],
  ["12345678901234567890", "12345678901234567890"],
  ["1e400", "inf"],
  ["0.0", "-0.0"],
  ["0", "1e-9"],
  ["1e22", "1e23"],
  ["1e-5", "2e-5"],
  ["0.00012", "0.00034"],
  ["[inf, -inf]", "[-inf, inf]"],
  ["nan", "nan"],
  ["nan", "0.5"],
  ["-inf", "0.5"],
  ["1+2j", "1-2j"],
  ["[1+2j, 3]", "[(1+2j), 3]"],
  ["[1+2j, 3]", "[1+2j, 4]"],
  ["1_000", "1000"],
  ["0x1f", "31"],
  ["1/2", "0.5"],
  ["95.31%", "95.3%"],
  ["0.5", ".5"],
  ["5", "5."],
  ["1e5", "100000"],
  ["[0.1, 0.2]", "[0.1, 0.2, nan]"],
  // Bools, None and texts.
  ["True", "1"],
  ["1", "True"],
  ["True", "False"],
  ["[True, False]", "[1, 0]"],
  ["None", "None"],
  ["None", "0"],
  ["0", "None"],
  ["positive", "negative"],
  ["positive", "'positive'"],
  ["'a b'", "a b"],
  ["['a', 'b']", "a b"],
  ["['a', 'b']", "a\nc"],
  ["['a b', 'c']", "['a  b', 'c']"],
  ['["it\'s"]', "['its']"],
  ["['say \"hi\"']", "['say hi']"],
  ["['it\\'s \"x\"']", "['x']"],
  ["b'ab'", "b'ac'"],
  ["b'ab'", "'ab'"],
  ["'a\\nb'", "'a\\tb'"],
  [`'${long}'`, `'${long}y'`],
  ["'中文'", "'英文'"],
  ["yes", "Yes"],
  ["no", "no."],
  // Containers and shapes.
  ["[1, 2]", "(1, 2)", strict],
  ["(1, 2)", "[1, 2]", strict],
  ["[1, 2]", "array([1, 2])", strict],
  ["[1, 2]", "1 2", strict],
  ["([1], 2)", "([1], 2)", strict],
  ["[1, 2]", "(1, 2)"],
  ["[]", "[]"],
  ["[[]]", "[]"],
  ["[[], []]", "[[]]"],
  ["[[1, 2], [3]]", "[[1, 2], [3]]"],
  ["[[1, 2], [3]]", "[[1, 2], [4]]"],
  ["[[1, 2], [3]]", "[[1], [2, 3]]"],
  ["[[1, 2], [3]]", "[[1, 2], [3, 4]]"],
  ["[[1, 2], [3, 4]]", "[[1, 2, 3], [4, 5, 6]]"],
  ["[[1, 2], [3, 4]]", "[[1, 2], [3, 4], [5, 6]]"],
  ["(0.5, [1, 2])", "(0.5, [1, 3])"],
  ["(0.5, [1, 2])", "(0.6, [1, 3])"],
  ["(0.5, [1, 2])", "(0.5,)"],
  ["(0.5, [1, 2])", "[1, 2]"],
  ["(0.5, 'yes')", "(0.5, 'no')"],
  ["array([1., 2.])", "tensor([1., 2.], requires_grad=True)"],
  ["array([1., 2.])", "tensor([1., 2.], grad_fn=<AddBackward0>)"],
  ["array([[1., 2.]])", "[[1. 2.]]"],
  ["np.float64(0.5)", "0.5"],
  ["[np.float64(0.5), np.float64(1.5)]", "[0.5, 1.6]"],
  ["Counter({'a': 2})", "{'a': 2}"],
  ["range(0, 3)", "[0, 1, 2]"],
  // Several lines and words.
  ["1\n2\n3", "[1, 2, 3]"],
  ["[1, 2, 3]", "1\n2\n3"],
  ["1\n2\n3", "1\n2"],
  ["1\n2", "1\n2\n3"],
  ["1\n[2, 3]", "1\n[2, 4]"],
  ["loss: 0.5", "loss: 0.6"],
  ["loss: 0.5", "Loss: 0.5"],
  ["loss: 0.5", "0.5"],
  ["epoch 1 loss 0.5\nepoch 2 loss 0.25", "epoch 1 loss 0.5\nepoch 2 loss 0.3"],
  ["x = 1, y = 2", "x = 1, y = 3"],
  ["[1, 2]", "[1, 2]\n\n"],
  ["[1, 2]", "\ufeff[1, 2]"],
  ["[1, 2]", "[1, 2"],
  ["[1, 2]", "1, 2]"],
  ["[1, 2]", "hello"],
  ["[1, 2]", ""],
  ["", "[1, 2]"],
  ["", ""],
  ["[0.5, 0.25]", "0.5 | 0.25"],
  ["[0.5, 0.25]", "0.5; 0.25"],
  // Tolerances, indices, inputs and prompts.
  ["0.5", "0.50004"],
  ["0.5", "0.50006"],
  ["0.5", "0.5004", { tolerance: { decimals: 3 } }],
  ["0.5", "0.5006", { tolerance: { decimals: 3 } }],
  ["[1000.0, 2.0]", "[1000.5, 2.0]", { tolerance: { relative: 0.001 } }],
  ["[1000.0, 2.0]", "[1002.0, 2.0]", { tolerance: { relative: 0.001 } }],
  ["[3, 1, 2]", "[4, 2, 3]", { indices: true }],
  ["[3, 1, 2]", "[2, 0, 1]", { indices: true }],
  ["[3, 1, 2]", "[4, 2, 3]"],
  ["[3.5, 7.0]", "[1.25, 2.5]", { stdin: "[1.25, 2.5]\n3", inputs: ["x", "n"] }],
  ["[[2.0, 4.0]]", "[[1.0, 2.0]]", { stdin: "4\n[[1.0, 2.0]]", inputs: ["n", "x"] }],
  ["0.5", "Enter x: 0.5", { prompts: ["Enter x: "] }],
  ["0.5", "x? y? 0.5", { prompts: ["x? ", "y? "] }],
  ["[1, 2]", "[1, 3]", { relations: false }],
  ["[100.0, 1.0]", "[100.5, 1.0]", { tolerance: { absolute: 0.4, relative: 0.002 } }],
  ["[100.0, 1.0]", "[100.7, 1.0]", { tolerance: { absolute: 0.4, relative: 0.002 } }],
  ["0.5", "0.6", { tolerance: { absolute: 0.2 } }],
  ["0.0", "1e-17", { tolerance: { relative: 0.001 } }],
  ["0.5", "0.5000001", { tolerance: { absolute: 0 } }],
  ["0.5", "0.5", { tolerance: { relative: 0 } }],
  // What Python's types print.
  ["dict([('a', 1), ('b', [2, 3])])", "{'a': 1, 'b': [2, 3]}"],
  ["OrderedDict([('a', 1)])", "{'a': 1}"],
  ["OrderedDict([(1, 2), (3, 4)])", "{1: 2, 3: 4}"],
  ["OrderedDict([(1, 2, 3)])", "{1: 2}"],
  ["defaultdict(<class 'int'>, {'a': 1})", "{'a': 1}"],
  ["Counter()", "{}"],
  ["frozenset({1, 2})", "{2, 1}"],
  ["{frozenset({1, 2}), 3}", "{3, frozenset({2, 1})}"],
  ["{frozenset({1, 2}), 3}", "{3, frozenset({2, 4})}"],
  ["deque([1, 2], maxlen=3)", "[1, 2]"],
  ["dict_keys(['a', 'b'])", "['a', 'b']"],
  ["torch.Size([2, 3])", "(2, 3)"],
  ["Fraction(1, 2)", "0.5"],
  ["Fraction(3, 1)", "3"],
  ["Fraction('x')", "0.5"],
  ["Decimal('0.10')", "0.1"],
  ["Decimal('NaN')", "nan"],
  ["Decimal('-Infinity')", "-inf"],
  ["Decimal(1)", "1"],
  ["range(3)", "[0, 1, 2]"],
  ["range(1, 7, 2)", "[1, 3, 5]"],
  ["range(3, 0, -1)", "[3, 2, 1]"],
  ["range(0, 1, 2, 3)", "0"],
  ["range(0.5, 3)", "[0.5]"],
  ["np.int64(3)", "3"],
  ["np.True_", "True"],
  ["masked_array(data=[1, 2], mask=[False, False])", "[1, 2]"],
  ["array([], shape=(0, 3))", "[]"],
  ["array([1+0.j, 2+0.j])", "[1, 2]"],
  ["[1. +2.j 3.5-4.j]", "[1+2j, 3.5-4j]"],
  ["Float64Array(2) [ 1, 2 ]", "[1, 2]"],
  ["Map(1) { 'a' => 1 }", "{'a': 1}"],
  ["Foo(x=1)", "Foo(x=1)"],
  ["Foo(x=1)", "Foo(x=2)"],
  ["<class 'int'>", "<class 'float'>"],
  ["a < b", "a < c"],
  ["[`a b`]", "['a b']"],
  ["`a", "`b"],
  ["'None'", "None"],
  ["None", "none"],
  ["'1'", "1"],
  ["'1.5'", "1.5"],
  ["'True'", "True"],
  ["[1+2j]", "[1]"],
  ["[1]", "[1+2j]"],
  ["[1]", "[1+0j]"],
  ["'a,'", "a,"],
  ["['a', 'b']", "a, b"],
  ["'\\u4e2d'", "'中'"],
  ["tab\there", "tab here"],
  ["[{1, 2}, {3}]", "[{2, 1}, {4}]"],
  ["{1: {2: [3, 4]}}", "{1: {2: [3, 5]}}"],
  ["(1,)", "1"],
  ["((1, 2), (3, 4))", "[[1, 2], [3, 4]]"],
  // Factors, by name.
  ...[10, 1 / 10, 100, 1 / 100, 2 * Math.PI, 1 / Math.PI, Math.SQRT2, Math.SQRT1_2].map(
    (factor): [string, string] => [
      "[1.5, 2.75, 13.625]",
      `[${[1.5, 2.75, 13.625].map((x) => (factor * x).toFixed(4)).join(", ")}]`,
    ],
  ),
  // Sizes of errors, shapes and lengths.
  ["0.0", "5.0"],
  ["1.0", "1001.0"],
  ["1.0", "1002.5"],
  ["3.0", "3.14159"],
  ["1e-300", "1e300"],
  ["1.0", "-inf"],
  ["1.0", "nan"],
  ["[1+2j]", "[1+3j]"],
  ["[[1, 2, 3], [4, 5, 6]]", "[7, 8]"],
  ["[[1, 2, 3], [4, 5, 6]]", "[7, 8, 9]"],
  ["[[[1, 2], [4, 5]]]", "[[7, 8]]"],
  ["[[[1, 2]], [[4, 5]], [[4, 5]]]", "[[7, 8], [1, 1], [2, 2]]"],
  ["[[1, 2]]", "[[[7, 8]]]"],
  ["[[1], [2, 3]]", "[[1], 2]"],
  ["[[1], [2, 3], 5]", "[[1], [2]]"],
  ["[7, 8]", "3"],
  ["3", "[7, 8]"],
  ["a 1", "b 1 2"],
  ["[1, 2]", "7 8 9"],
  ["[[1.5, 2.5]]", "[[1.5, 'x']]"],
  ["[None]", "5"],
];

it("compares values of every kind", async () => {
  const parts = pairs.map(([expected, actual, options]) => {
    const comparison = compareOutputs(expected, actual, options);
    const written = JSON.parse(JSON.stringify(comparison));
    expect(comparisonSchema.parse(written)).toEqual(written);
    const how = options === undefined ? "" : ` ${JSON.stringify(options)}`;
    const sentence = explain(comparison, namedMessages.value);
    const found = pairsOf(expected, actual);
    const drawn =
      typeof found === "string"
        ? found
        : found.map(({ path, expected: e, actual: a }) => `${path}(${e.shape})(${a.shape})`).join();
    return `${JSON.stringify(expected)} ${JSON.stringify(actual)}${how}\n  ${sentence}\n  ${JSON.stringify(comparison)}\n  ${drawn}\n`;
  });
  await expect(parts.join("")).toMatchFileSnapshot(
    join(import.meta.dirname, "golden", "comparisons.txt"),
  );
});

/** The paths, shapes and numbers of the arrays that are paired. */
it.each<[string, string, string]>([
  ["1", "", "nothing"],
  ["", "1", "nothing"],
  ["True", "2", "scalar"],
  ["1", "[2]", "(1) ([1]2)"],
  ["[1, 2]", "3 4", "([2]1,2) ([2]3,4)"],
  ["1\n2", "[3, 4]", "([2]1,2) ([2]3,4)"],
  ["[1, True]", "[False, 2.5]", "([2]1,1) ([2]0,2.5)"],
  ["(1, [2, 3])", "4\n5 6", "[0](1) (4); [1]([2]2,3) ([2]5,6)"],
  ["(1.5, (True, [2]))", "(4, (5, [6]))", "[0](1.5) (4); [1][0](1) (5); [1][1]([1]2) ([1]6)"],
  ["([1], [2, 3])", "([4], [5, 6])", "[0]([1]1) ([1]4); [1]([2]2,3) ([2]5,6)"],
  ["[1, [2, 3]]", "[4, [5, 6]]", "[0](1) (4); [1]([2]2,3) ([2]5,6)"],
  ["[[1, 2], [3, 4]]", "1 2\n3 5", "([2,2]1,2,3,4) ([2,2]1,2,3,5)"],
  ["[[1], [2, 3]]", "[[1], [2, 3]]", "ragged"],
  ["[[1, 2], [3, 4]]", "[[1], [2, 3]]", "ragged"],
  ["[[[1], [2, 3]], [[1], [2, 3]]]", "[[[1], [2, 3]], [[1], [2, 3]]]", "ragged"],
  ["'a'", "1", "text"],
  ["1", "'a'", "text"],
  ["[1, 'a']", "[1, 2]", "text"],
  ["(1, 2.5, 'a')", "(1, 2, 3)", "text"],
  ["{1: 2}", "{1: 2}", "structure"],
  ["[1, None]", "[1, None]", "structure"],
  ["([1, 2], None)", "([1, 2], None)", "structure"],
  ["(1, [2])", "(1, [2], 3)", "structure"],
  ["[1+2j]", "[1]", "structure"],
])("pairs the arrays of %j and %j: %s", (expected, actual, shown) => {
  const found = pairsOf(expected, actual);
  const array = ({ shape, start, store }: Block) => {
    const size = shape.reduce((product, length) => product * length, 1);
    const values = store.values.slice(start, start + size);
    return `(${shape.length === 0 ? "" : `[${shape}]`}${values})`;
  };
  const drawn =
    typeof found === "string"
      ? found
      : found.map((one) => `${one.path}${array(one.expected)} ${array(one.actual)}`).join("; ");
  expect(drawn).toBe(shown);
});
