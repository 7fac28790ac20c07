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
  ["nan", "inf"],
  ["-1e400", "1e400"],
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
  ["12345678901234567890", "12345678901234567890.0"],
  ["12345678901234567890.0", "12345678901234567890"],
]);

table("an integer a little off does not agree", false, [
  ["37", "38"],
  ["37", "37.00004"],
  ["37", "36.9999"],
  ["37", "37.000002"],
  ["12345678901234567890", "12345678901234567891"],
  ["[3, 5]", "[3, 5.00001]"],
  ["37", "37.00004", { tolerance: { absolute: 1 } }],
  ["123456789012345678", "123456789012345679"],
]);

table("bools, None and kinds", true, [
  ["True", "true"],
  ["False", "np.False_"],
  ["[True, False]", "[ True False]"],
  ["None", "null"],
  ["1.5", "(1.5+0.00005j)"],
  ["(1+0j)", "1"],
  ["(1.5+0.00005j)", "1.5"],
  ["(1.5+2j)", "(1.50004+2.00004j)"],
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
  ["1", "(1+1j)"],
  ["1", "(1+0.00005j)"],
  ["1", "(2+0j)"],
  ["(1+2j)", "1"],
  ["(1+0j)", "2"],
  ["(1+2j)", "(1+3j)"],
  ["(1+2j)", "(2+2j)"],
  ["(1+2j)", "'x'"],
  ["None", "..."],
  ["...", "None"],
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
  ["array([1, [2, 3]])", "[1 list([2, 3])]"],
  ["Point(x=1, y=[2, 3])", "(1, [2, 3])"],
  ["array([], shape=(2, 0, 3), dtype=float64)", "[[], []]"],
  ["[(1, 2), (3, 4)]", "[(1, 2), (3, 4)]", strict],
  ["array([None, [1]])", "[None [1]]", strict],
  ["1\n2", "1 2", strict],
  ["array([1.0])", "[1.]", strict],
  ["[1]", "array([1])", strict],
  ["[1,]", "[1]", strict],
]);

table("strict tells them apart", false, [
  ["[1, 2]", "(1, 2)", strict],
  ["[1, 2]", "[1 2]", strict],
  ["[[1, 2]]", "[[1 2]]", strict],
  ["[1, 2]", "1 2", strict],
  ["1 2", "[1, 2]", strict],
  ["(1, 2)", "array([1, 2])", strict],
  ["[[1], (2, 3)]", "[[1], [2, 3]]", strict],
  ["[(1, 2), (3, 4)]", "[[1, 2], [3, 4]]", strict],
  ["array([[1, 2]])", "[(1, 2)]", strict],
  ["(1,)", "1", strict],
  ["{'a': [1]}", "{'a': (1,)}", strict],
  ["[1] 2", "[1], [2]", strict],
  ["[1]", "(1,)", strict],
  ["(1,)", "[1]", strict],
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
  ["array([], shape=(2, 0, 3), dtype=float64)", "array([], shape=(2, 0, 4), dtype=float64)"],
  ["array([], shape=(2, 0, 3), dtype=float64)", "[[], [], []]"],
  ["array([], shape=(3, 0), dtype=float64)", "[]"],
  ["[[1, 2], [3]]", "[[1, 2], 3]"],
  ["{1, 2}", "{1: 2}"],
  ["{1: 2}", "{1, 2}"],
  ["{1, 2}", "1"],
  ["3", "{3}"],
  ["{'a': 1}", "[1]"],
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
  ["[[1, 2], [3, 4]] 5", "([[1, 2], [3, 4]], 5)"],
  ["1 2\n3", "([1, 2], 3)"],
  ["1 2\n3", "([1, 2], [3])"],
  ["[[1, 2], [3]]", "1 2\n3"],
  ["[[1, 2], [3]]", "1 2 3"],
  ["[[1, 2], [3]]", "1\n2\n3"],
  ["([1, 2], [3, 4, 5])", "1 2\n3 4 5"],
  ["([[1, 2], [3, 4]], [5, 6])", "1 2\n3 4\n5 6"],
  ["(['a', 'b'], 'c')", "a b\nc"],
  ["[['a', 'b'], ['c', 'd']]", "a b\nc d"],
  ["['a b', 'c']", "a b c"],
  ["[1+2j, 3]", "1+2j 3"],
  ["[True, 2]", "True\n2"],
  ["('hello world', 0.5)", "hello world, 0.5"],
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
  ["1 2\n3", "([1, 2], 4)"],
  ["1 2\n3", "([1], [2, 3])"],
  ["1 2\n3", "[[1, 2], [[3]]]"],
  ["[[1, 2], [3]]", "1\n2 3"],
  ["([1, 2], [3, 4, 5])", "1 2 3\n4 5"],
  ["([[1, 2], [3, 4]], [5, 6])", "1 2\n3 4 5 6"],
  ["[[1, 2], [3, 4]]", "1 2\n3 5"],
  ["['a b', 'c']", "a c b"],
  ["['a b', 'c']", "a b d"],
  ["[1, 2]", "[1, 2]\n[3]"],
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
  ["'a b'", " a b \n"],
  ["'True'", "True"],
  ["'False'", "False"],
  ["'None'", "None"],
  ["'0.5'", "0.5"],
  ["95%", "95.0%"],
  ["v1.2.3", "v1.2.3"],
  ["a-1.5", "a-1.50001"],
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
  ["'a b'", "a b c"],
  ["'7.0'", "7.0"],
  ["b'7'", "7"],
  ["[b'a']", "a"],
  ["[b'a', b'c']", "a c"],
  ["'true'", "True"],
  ["95%", "95.000002%"],
  ["a-1.5", "b-1.5"],
  ["a1.5", "a1.50001"],
  ["a 1.5.1", "a 1.50001.1"],
  ["x1-1.5", "x2-1.5"],
  [`-1.5${"a".repeat(200)}`, `-1.50001${"a".repeat(200)}`],
  ["<pad>", "<eos>"],
  ["1 a", "1 b"],
  ["a 1", "b 1"],
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
  ["{1.5: 2, 'a': 3}", "{'a': 3, 1.50001: 2}"],
  ["{nan: 1, 0.5: 2}", "{0.50001: 2, nan: 1}"],
  ["{-0.0: 1}", "{0: 1}"],
  ["{1.0, 1.00009}", "{1.00005, 0.99995}"],
  ["{{1: 2}, {3: 4}}", "{{3: 4}, {1: 2}}"],
  ["{f(x=1), f(x=2)}", "{f(x=2), f(x=1)}"],
  ["{1+2j, 2}", "{2, (1+2j)}"],
  ["{None, True}", "{True, None}"],
  ["{b'a', 'a'}", "{'a', b'a'}"],
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
  ["{1.5: 2, 'a': 3}", "{'a': 3, 1.6: 2}"],
  ["{1.5: 2, 'a': 3}", "{'b': 3, 1.5: 2}"],
  ["{nan: 1, 0.5: 2}", "{0.6: 2, nan: 1}"],
  ["{1: 2, 1: 3}", "{1: 3, 1: 2}"],
  ["{{1: 2}}", "{{1: 3}}"],
  ["{{1: 2}}", "{{2: 2}}"],
  ["{f(x=1)}", "{f(y=1)}"],
  ["{f(x=1)}", "{g(x=1)}"],
  ["{f(x=1)}", "{f(x=2)}"],
  ["{b'a'}", "{'a'}"],
  ["{None}", "{True}"],
  ["{True}", "{1}"],
  ["{(1, 2), 3}", "{(1, 2), 4}"],
  ["{(1, 2)}", "{(1, 2, 3)}"],
  ["{(1, 2), (1, 2)}", "{(1, 2), (3, 4)}"],
]);

/** More tuples than are tried each with each, so they are sorted. */
const manyTuples = (by: number, places: readonly number[]) =>
  `{${places.map((i) => `(${i}, ${i + 0.5 + by})`).join(", ")}}`;
const seventy = Array.from({ length: 70 }, (_, i) => i);

test.each([
  [1e-5, true],
  [1e-3, false],
])("a set of many tuples, each %d off, agrees in another order: %s", (by, agrees) => {
  const expected = manyTuples(0, seventy);
  expect(outputsAgree(expected, manyTuples(by, seventy.toReversed()))).toBe(agrees);
});

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
  ["Point(x=1, y=2)", "Point(x=1, y=3)"],
  ["Point(x=1, y=2)", "Dot(x=1, y=2)"],
  ["Point(x=1, y=2)", "Point(x=1, z=2)"],
  ["Point(x=1, y=2)", "Point(x=1)"],
  ["f(1, 2)", "(1, 2)"],
  ["(1, 2)", "f(1, 2)"],
  ["()", "f()"],
  ["5", "f(x=5)"],
  ["{'a': 1}", "f(a=1)"],
  ["{}", "dict(1)"],
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
  ["100.0", "101.0", { tolerance: { absolute: 0, relative: 0.011 } }],
  ["[100.0]", "[101.5]", { tolerance: { absolute: 0.5, relative: 0.01 } }],
  ["0.3", "0.4", { tolerance: { absolute: 0.1, relative: 0 } }],
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
  ["100.0", "101.2", { tolerance: { absolute: 0, relative: 0.011 } }],
  ["0.0", "1e-17", { tolerance: { absolute: 0, relative: 0.001 } }],
  ["0.5", "0.5000000000000001", { tolerance: { relative: 0 } }],
  ["0.5", "0.5000000000000001", { tolerance: { absolute: 0 } }],
  ["inf", "1e308", { tolerance: { relative: 1 } }],
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

test.each<[string, string, number[] | null]>([
  ["5", "5", []],
  ["5.0", "5.0", []],
  ["-0.0", "-0.0", []],
  ["0.0001", "0.0001", []],
  ["0.00009", "9e-05", []],
  ["1e15", "1000000000000000.0", []],
  ["1e16", "1e+16", []],
  ["1e-10", "1e-10", []],
  ["-1e100", "-1e+100", []],
  ["-inf", "-inf", []],
  ["nan", "nan", []],
  ["1e400", "1e400", []],
  ["-12345678901234567890", "-12345678901234567890", []],
  ["(1.5-2.5j)", "(1.5-2.5j)", []],
  ["-2j", "(0-2j)", []],
  ["-0j", "(0-0j)", []],
  ["1e20j", "(0+1e+20j)", []],
  ["(nan+infj)", "(nan+infj)", []],
  ["True", "True", []],
  ["None", "None", []],
  ["[1 ... 2]", "[1, ..., 2]", [3]],
  ["'a\\'b'", '"a\'b"', []],
  ["'a\"b'", "'a\"b'", []],
  ["'a\\'\"b'", "'a\\'\"b'", []],
  ["'a\\nb\\tc'", "'a\\nb\\tc'", []],
  ["'a\\\\b'", "'a\\\\b'", []],
  ['b"it\'s"', 'b"it\'s"', []],
  ["'\\x1b[0m'", "'\\x1b[0m'", []],
  ["a\u0007b", "a\\x07b", []],
  ["set()", "set()", null],
  ["{1, 'a'}", "{1, 'a'}", null],
  ["{}", "{}", null],
  ["{'a': 1, 2: [3]}", "{'a': 1, 2: [3]}", null],
  ["{'a': {'b': ()}}", "{'a': {'b': ()}}", null],
  ["f()", "f()", null],
  ["f(1, b='x')", "f(1, b='x')", null],
  ["{1: 2, 3}", "{1, 2, 3}", null],
  ["(1,)", "(1,)", [1]],
  ["[(1, 2)]", "[(1, 2)]", [1, 2]],
  ["[1 2]", "[1, 2]", [2]],
  ["array([[1, 2]])", "[[1, 2]]", [1, 2]],
  ["a b 1", "a b 1", null],
  ["[1]\n2", "[1] 2", null],
])("%j is shown as Python writes it: %s, of the shape %j", (printed, actual, actualShape) => {
  expect(compareOutputs("'?'", printed)).toMatchObject({ actual, actualShape });
});

test.each([
  `'${"x".repeat(79)}'`,
  "x".repeat(100),
  `[${"12, ".repeat(60)}]`,
  `{${"1: 2, ".repeat(60)}}`,
  `{${"12, ".repeat(60)}}`,
  `f(${"a=1, ".repeat(60)})`,
  `${"[".repeat(100)}1${"]".repeat(100)}`,
  "12 ".repeat(60),
])("%s is cut to 80 characters", (printed) => {
  const found = compareOutputs("'?'", printed);
  expect(found).toMatchObject({ agrees: false, actual: expect.stringMatching(/^.{77}\.\.\.$/s) });
});

test("a text of 80 characters is not cut, and no character is halved", () => {
  const shown = (printed: string) => {
    const found = compareOutputs("0", printed);
    return found.agrees ? "" : found.actual;
  };
  const whole = `'${"x".repeat(78)}'`;
  expect(shown(whole)).toBe(whole);
  expect(shown(`${"a".repeat(76)}\u{1f600}bcdefg`)).toBe(`${"a".repeat(76)}...`);
});
