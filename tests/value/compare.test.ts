import { describe, expect, test } from "vitest";
import { type CompareOptions, compareOutputs, outputsAgree } from "../../src/value/compare.ts";

type Row = readonly [expected: string, actual: string, options?: CompareOptions];

const strict: CompareOptions = { containers: "strict" };

function table(name: string, agrees: boolean, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map(([expected, actual, options]) => ({ expected, actual, options })))(
      "$expected | $actual",
      ({ expected, actual, options }) => {
        expect(compareOutputs(expected, actual, options).agrees).toBe(agrees);
        expect(outputsAgree(expected, actual, options)).toBe(agrees);
      },
    );
  });
}

table("one unit of the 4th decimal agrees", true, [
  ["0.8808", "0.8807970779778823"],
  ["0.4599", "0.4600"],
  ["0.46", "0.4599"],
  ["9999.1234", "9999.1235"],
  ["1e-05", "0.0"],
  ["0.0", "-0.0"],
  ["-0.0", "0"],
  ["37.", "37.00004"],
  ["37.0", "37"],
  ["1e3", "1000.00005"],
  ["nan", "NaN"],
  ["-inf", "-Infinity"],
  ["1e308", "1.0000000001e308"],
]);

table("more than a unit does not", false, [
  ["0.4599", "0.4601"],
  ["0.5", "0.49985"],
  ["0.5", "nan"],
  ["nan", "0.5"],
  ["inf", "-inf"],
  ["inf", "1e308"],
  ["1e308", "inf"],
  ["inf", "1e999"],
  ["1e999", "inf"],
  ["1e999", "1e998"],
  ["[0.1, 0.2, 0.3]", "[nan, nan, nan]"],
]);

table("an integer is exact", true, [
  ["37", "37.0"],
  ["37", "37."],
  ["37", "37.0000009"],
  ["37", "037"],
  ["37", "+37"],
  ["0", "-0.0"],
  ["12345678901234567890", "12345678901234567890"],
  ["12345678901234567890", "12_345_678_901_234_567_890"],
  ["1000", "1e3"],
  ["[3, 5]", "[3. 5.]"],
  ["1", "(1+0j)"],
]);

table("an integer a little off does not agree", false, [
  ["37", "38"],
  ["37", "37.00004"],
  ["37", "36.9999"],
  ["37", "37.000002"],
  ["12345678901234567890", "12345678901234567891"],
  ["[3, 5]", "[3, 5.00001]"],
  ["37", "37.00004", { tolerance: { absolute: 1 } }],
]);

table("bools, None and kinds", true, [
  ["True", "true"],
  ["False", "np.False_"],
  ["[True, False]", "[ True False]"],
  ["None", "null"],
]);

table("a bool is no number, a number no string, None no word", false, [
  ["True", "1"],
  ["1", "True"],
  ["1.0", "True"],
  ["[1, 0]", "[True, False]"],
  ["[True]", "[1.0]"],
  ["0.5", "'0.5'"],
  ["[0.5]", "['0.5']"],
  ["['1']", "[1]"],
  ["'None'", "[None]"],
  ["['None']", "[None]"],
  ["None", "0"],
  ["0.5", "None"],
]);

table("containers are one sequence", true, [
  ["[1, 2]", "(1, 2)"],
  ["(1, 2)", "[1 2]"],
  ["[[1.0, 2.0], [3.0, 4.0]]", "array([[1., 2.],\n       [3., 4.]])"],
  ["[1, [2, 3]]", "(1, array([2, 3]))"],
  ["(1.0, 2.0)", "Point(x=1.0, y=2.0)"],
  ["[0, 1, 2]", "range(0, 3)"],
  ["[]", "()"],
  ["[]", "array([], shape=(0, 3), dtype=float64)"],
  ["[[], []]", "array([], shape=(2, 0), dtype=float64)"],
  ["[1, 2]", "[1, 2]", strict],
  ["[1.0]", "[1.]", strict],
  ["array([[1, 2], [3, 4]])", "[[1 2]\n [3 4]]", strict],
  ["1 2", "1 2", strict],
]);

table("strict tells them apart", false, [
  ["[1, 2]", "(1, 2)", strict],
  ["[1, 2]", "[1 2]", strict],
  ["[[1, 2]]", "[[1 2]]", strict],
  ["[1, 2]", "1 2", strict],
  ["1 2", "[1, 2]", strict],
  ["(1, 2)", "array([1, 2])", strict],
]);

table("shapes must match", false, [
  ["0.5", "[0.5]"],
  ["[1, 2]", "[[1, 2]]"],
  ["[[1, 2]]", "[1, 2]"],
  ["[[1, 2], [3, 4]]", "[1, 2, 3, 4]"],
  ["[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]", "[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]"],
  ["[[], []]", "[]"],
  ["array([], shape=(0, 3), dtype=float64)", "array([], shape=(0, 4), dtype=float64)"],
  ["[1, 2]", "{1, 2}"],
  ["[1, 2]", "{1: 2}"],
]);

table("several values count as one sequence", true, [
  ["([0.1, 0.2], 0.3)", "[0.1 0.2] 0.3"],
  ["([0.1, 0.2], 0.3)", "[0.1, 0.2]\n0.3\n"],
  ["[0.1, 0.2]", "0.1 0.2"],
  ["[0.1, 0.2]", "0.1, 0.2"],
  ["[0.1, 0.2]", "0.1\n0.2"],
  ["[0.1, 0.2, 0.3, 0.4]", "0.1 0.2\n0.3 0.4"],
  ["[[1.0, 2.0], [3.0, 4.0]]", "1 2\n3 4"],
  ["[[1.0, 2.0], [3.0, 4.0]]", "1 2 3 4"],
  ["[[1.0, 2.0], [3.0, 4.0]]", "1\n2\n3\n4"],
  ["[[1.0, 2.0], [3.0, 4.0]]", "1, 2\n3, 4"],
  ["[[1.0, 2.0], [3.0, 4.0]]", "[1, 2]\n[3, 4]"],
  ["[[[1, 2], [3, 4]], [[5, 6], [7, 8]]]", "1 2\n3 4\n\n5 6\n7 8"],
  ["([0.1, 0.2], 0.3)", "0.1 0.2\n0.3"],
  ["([0.1, 0.2], 0.3)", "0.1 0.2 0.3"],
  ["([[1, 2], [3, 4]], 5)", "1 2\n3 4\n5"],
  ["([[1, 2], [3, 4]], 5)", "[[1 2]\n [3 4]]\n5"],
  ["([1, 2], [3, 4], 5)", "[1, 2] [3, 4]\n5"],
  ["([0.5, -1.0], True)", "0.5 -1\ntrue"],
  ["0.5\n[1, 2]", "(0.5, [1, 2])"],
  ["1 2\n3 4", "[[1, 2], [3, 4]]"],
  ["1 2 3\n0.5", "([1, 2, 3], 0.5)"],
  ["1 2 3\n0.5", "([1, 2, 3], [0.5])"],
  ["1 2\n3 4", "1 2 3 4"],
  ["['a', 'b']", "a b"],
  ["['a', 'b']", "a, b"],
  ["['1', 'b']", "1 b"],
  ["('hello world', 0.5)", "hello world 0.5"],
  ["", " \n"],
]);

table("but no more and no others than it has", false, [
  ["[0.1, 0.2]", "0.1"],
  ["[0.1, 0.2]", "0.1 0.2 0.3"],
  ["[0.1, 0.2]", "0.1 0.2 done"],
  ["0.5", "0.4 0.5"],
  ["0.5", "0.5 0.5"],
  ["[0.1, 0.2]", "[0.1, 0.2] [0.1, 0.2]"],
  ["[0.1, 0.2]", "[0.1, 0.2], 0.2"],
  ["[0.1, 0.2]", "[0.1, 0.2]0.2"],
  ["[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]", "1 2\n3 4\n5 6"],
  ["[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]", "1 2 3 4\n5 6"],
  ["([0.1, 0.2], 0.3)", "0.1\n0.2 0.3"],
  ["1 2\n3 4\n5 6", "1 2 3\n4 5 6"],
  ["1 2 3 4", "[[1, 2], [3, 4]]"],
  ["1 2\n3 4", "[1, 2, 3, 4]"],
  ["[1, 2]", "1,,2"],
  ["[1, 2]", "[1,,2]"],
  ["[1, 2]", "[,1,2]"],
  ["[1, 2]", "[1, 2"],
  ["[1, 2]", "1, 2]"],
  ["[1, 2]", "(1, 2]"],
  ["", "0.5"],
  ["0.5", ""],
  ["[]", ""],
  ["None", ""],
]);

table("strings exactly, bare or quoted; labels word by word", true, [
  ["'abc'", "abc"],
  ["abc", "'abc'"],
  ["'7'", "7"],
  ["['a', 'b']", "['a' 'b']"],
  ["'hello  world'", "hello  world"],
  ["hello world", "'hello world'"],
  ["['it\\'s']", '["it\'s"]'],
  ["['\\u00e9']", "['é']"],
  ["Loss: 0.3349", "Loss: 0.33491"],
  ["Loss: 0.3349", "Loss:0.33491"],
  ["Loss: 0.3349", "Loss:\n0.33491\n"],
  ["loss=0.5, acc=95.31%", "loss=0.50001, acc=95.3100%"],
  ["Epoch 3/10: [0.1, 0.2]", "Epoch 3/10: [0.1 0.2]"],
]);

table("no other text, no other number in it", false, [
  ["abc", "abd"],
  ["abc", "Abc"],
  ["'a b'", "'a  b'"],
  ["['ab']", "['a', 'b']"],
  ["b'a'", "'a'"],
  ["Hello, world", "Hello world"],
  ["Loss: 0.3349", "Loss: 0.5"],
  ["Loss: 0.3349", "loss: 0.3349"],
  ["Loss: 0.3349", "Loss: nan"],
  ["Loss: 0.3349", "Loss: 0.3349 0.3349"],
  ["Loss: 0.3349", "0.3349"],
  ["0.3349", "Loss: 0.3349"],
  ["acc 95.31%", "acc 96.31%"],
  ["acc 95%", "acc 95.00005%"],
  ["x1", "x1.00001"],
  ["1.2.3", "1.20.3"],
  ["0e5abc", "0e7abc"],
  ["\u00ff", "\u00fe"],
]);

table("dicts and sets in any order", true, [
  ["{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}"],
  ["{'a': 1, 'a': 2}", "{'a': 1, 'a': 2}"],
  ["{'a': 1.5}", '{"a": 1.50001}'],
  ["{'a': 1}", "{ a: 1 }"],
  ["{1: 'a'}", "{1.0: 'a'}"],
  ["{0.1: 1, 0.2: 2}", "{0.20001: 2, 0.1: 1}"],
  ["{(1, 2): 0.5}", "{(1, 2): 0.50001}"],
  ["{1, 2, 3}", "{3.0, 1, 2}"],
  ["{'a', 1}", "{1, 'a'}"],
  ["{(1, 2), (3, 4)}", "{(3, 4), (1, 2.0)}"],
  ["{(0.1, 2), (3, 4)}", "{(3, 4), (0.10001, 2)}"],
  ["{frozenset({1}), frozenset({2})}", "{frozenset({2}), frozenset({1})}"],
  ["set()", "frozenset()"],
  ["{'__proto__': 1, 'constructor': 2}", "{'constructor': 2, '__proto__': 1}"],
]);

table("dicts and sets with anything else in them", false, [
  ["{'a': 1}", "{'a': 2}"],
  ["{'a': 1}", "{'b': 1}"],
  ["{'a': 1}", "{'a': 1, 'b': 2}"],
  ["{'a': 1}", "{'a': 2, 'a': 1}"],
  ["{'a': 1}", "{'a': 1, 'a': 1}"],
  ["{'a': 1, 'b': None}", "{'a': 2, 'a': 1}"],
  ["{1: 'a'}", "{True: 'a'}"],
  ["{'__proto__': 1}", "{'__proto__': 2}"],
  ["{'__proto__': 1}", "{}"],
  ["{}", "{'__proto__': 1}"],
  ["{1, 2}", "{1, 3}"],
  ["{1, 2}", "{1, 1}"],
  ["{1, 2}", "{1, 2, 3}"],
  ["{'a'}", "{'b'}"],
  ["{(1, 2), (3, 4)}", "{(1, 2), (3, 5)}"],
  ["{1, 2}", "[1, 2]"],
  ["{}", "set()"],
  ["{}", "[]"],
]);

table("what hides elements agrees only with itself", false, [
  ["[0, 1, 2, 3, 4, 5, 6]", "[0 1 ... 5 6]"],
  ["[0 1 ... 5 6]", "[0, 1, 2, 3, 4, 5, 6]"],
  ["[0.5, 0.6]", "[0.5, 0.6, ...]"],
  ["[0.5, 0.6]", "tensor([0.5, 0.6], 99)"],
  ["0.5", "np.float64(0.5, 99)"],
  ["0.5", "f(0.5)"],
  ["[0.5, 0.6]", "Result(x=0.5, y=0.6, z=0.7)"],
  ["0.5", "0.9\b\b\b0.5"],
  ["0.5", "0.9\r0.5"],
  ["0.5", "\x1b[31m0.5\x1b[0m"],
  ["0.5", "0.5\0"],
]);

table("a problem's own tolerance", true, [
  ["0.5", "0.59", { tolerance: { decimals: 1 } }],
  ["0.123456", "0.123457", { tolerance: { decimals: 6 } }],
  ["5.0", "6.0", { tolerance: { decimals: 0 } }],
  ["0.3", "0.30000000000000004", { tolerance: { decimals: 15 } }],
  ["100.0", "103.0", { tolerance: { absolute: 3 } }],
  ["0.5", "0.5", { tolerance: { absolute: 0 } }],
  ["1e10", "1.0000001e10", { tolerance: { relative: 1e-6 } }],
  ["1e-10", "1.0000001e-10", { tolerance: { relative: 1e-6 } }],
  ["0.0", "1e-17", { tolerance: { relative: 1e-6 } }],
  ["0.0", "0.0", { tolerance: { relative: 0 } }],
]);

table("and beyond it", false, [
  ["0.5", "0.61", { tolerance: { decimals: 1 } }],
  ["0.5", "0.5001", { tolerance: { decimals: 6 } }],
  ["0.123456", "0.123458", { tolerance: { decimals: 6 } }],
  ["1e-13", "2e-12", { tolerance: { decimals: 12 } }],
  ["100.0", "103.1", { tolerance: { absolute: 3 } }],
  ["0.5", "0.50000000001", { tolerance: { absolute: 0 } }],
  ["1e-9", "1.00001e-9", { tolerance: { relative: 1e-6 } }],
  ["0.0", "1e-12", { tolerance: { relative: 1e-6 } }],
  ["1e308", "inf", { tolerance: { relative: 1 } }],
]);

test("a difference is data: path, kind, size, counts, shapes", () => {
  expect(compareOutputs("[[1.0, 2.0], [4.0, 5.0]]", "[[1.0, 2.0], [4.0, 5.5]]")).toEqual({
    agrees: false,
    mismatch: "value",
    path: "[1][1]",
    expected: "5.0",
    actual: "5.5",
    absoluteError: 0.5,
    relativeError: 0.1,
    differing: 1,
    compared: 4,
    expectedShape: [2, 2],
    actualShape: [2, 2],
    relation: null,
    row: {
      path: "[1]",
      from: 0,
      expected: ["4.0", "5.0"],
      actual: ["4.0", "5.5"],
      expectedLength: 2,
      actualLength: 2,
      wrong: [1],
    },
  });
  expect(compareOutputs("{'a': [1.0, 2.0]}", "{'a': [1.0, inf]}")).toMatchObject({
    path: "['a'][1]",
    absoluteError: "inf",
    relativeError: "inf",
    expectedShape: null,
  });
  expect(compareOutputs("([1.0, 2.0], 3.0)", "([1.0], 3.0)")).toMatchObject({
    mismatch: "shape",
    path: "[0]",
    expectedShape: [2],
    actualShape: [1],
    differing: null,
  });
});

test("agreeing says how many elements were compared", () => {
  expect(compareOutputs("([1, 2], {'a': 'b'}, 0.5)", "([1, 2], {'a': 'b'}, 0.5)")).toEqual({
    agrees: true,
    compared: 4,
  });
});

test("errors are numbers if both sides are, and words where JSON has no number", () => {
  const errors = (expected: string, actual: string) => {
    const found = compareOutputs(expected, actual);
    return found.agrees ? undefined : [found.absoluteError, found.relativeError];
  };
  expect(errors("2.0", "3.0")).toEqual([1, 0.5]);
  expect(errors("[2.0]", "[1.0]")).toEqual([1, 0.5]);
  expect(errors("0.0", "1.0")).toEqual([1, "inf"]);
  expect(errors("1.0", "inf")).toEqual(["inf", "inf"]);
  expect(errors("1.0", "nan")).toEqual(["nan", "nan"]);
  expect(errors("1.0", "'x'")).toEqual([null, null]);
});

test.each([
  // A sentence is one string with quotes, and many words without.
  ["the cat sat", "'the cat sat'", true],
  ["'the cat sat'", "the cat sat", true],
  ["the cat sat", "'the cat'", false],
  ["'\\101\\x42'", "'AB'", true],
  ["{nan, 1.0}", "{1.0, nan}", true],
  ["{nan, 1.0}", "{nan, 2.0}", false],
  ["{1, 'a'}", "{'a', 'b'}", false],
  ["{1, 2, 'a'}", "{'a', 1, 2}", true],
  // A bare value agrees with a list of that one value, however deep.
  ["[[3]]", "3", true],
  ["['a']", "a", true],
  ["[3, 4]", "3", false],
  ["[[]]", "3", false],
  ["95.31%", "95.3100%", true],
  ["95.31%", "96.31%", false],
])("%s and %s agree: %s", (expected, actual, agrees) => {
  expect(compareOutputs(expected, actual).agrees).toBe(agrees);
});
