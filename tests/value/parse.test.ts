import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseOutput } from "../../src/value/parse.ts";
import { containerOf, isSequence, itemAt, lengthOf } from "../../src/value/sequence.ts";
import type { Value } from "../../src/value/value.ts";
import { runs } from "./runs.ts";

/** A value in short: numbers as they are, `i3` for an integer, sequences as `[container, ...items]`. */
function short(value: Value): unknown {
  if (isSequence(value)) {
    return [
      containerOf(value),
      ...Array.from({ length: lengthOf(value) }, (_, i) => short(itemAt(value, i))),
    ];
  }
  switch (value.kind) {
    case "number":
      return value.integer || value.digits
        ? `${value.integer ? "i" : "f"}${value.digits ?? value.value}`
        : value.value;
    case "complex":
      return `${value.re},${value.im}j`;
    case "bool":
      return value.value;
    case "text":
      return `${value.bytes ? "b" : ""}${value.quoted ? `'${value.text}'` : value.text}`;
    case "dict":
      return { dict: value.keys.map((key, i) => [short(key), short(value.values[i] as Value)]) };
    case "set":
      return { set: value.items.map(short) };
    case "call":
      return { call: value.name, items: value.items.map(short), keywords: value.keywords };
    case "stream":
      return {
        stream: short(value.values),
        lines: value.lineStarts,
        ...(value.unbalanced && { unbalanced: true }),
      };
    default:
      return value.kind;
  }
}

/** A call of an unknown constructor, without keywords. */
const called = (call: string, ...items: unknown[]) => ({
  call,
  items,
  keywords: items.map(() => null),
});
/** Several values on one line. */
const oneLine = (...values: unknown[]) => ({ stream: ["tuple", ...values], lines: [] });

function table(name: string, rows: readonly (readonly [string, unknown])[]): void {
  describe(name, () => {
    test.each(rows)("%j", (text, value) => {
      expect(short(parseOutput(text))).toEqual(value);
      expect(short(parseOutput(new TextEncoder().encode(text)))).toEqual(value);
    });
  });
}

table("numbers", [
  ["0.5", 0.5],
  [".5", 0.5],
  ["5.", 5],
  ["+5", "i5"],
  ["-0", "i0"],
  ["-0.0", -0],
  ["1e-05", 1e-5],
  ["1.E+3", 1000],
  ["1_000", "i1000"],
  ["1_000.5", 1000.5],
  ["007", "i7"],
  ["10n", "i10"],
  ["9007199254740993", "i9007199254740993"],
  ["-00012345678901234567890", "i-12345678901234567890"],
  ["0.1234567890123456789", 0.12345678901234568],
  ["179769313486231580793e288", 1.7976931348623157e308],
  ["1e400", "f1e400"],
  ["-12.50e400", "f-125e399"],
  ["nan", Number.NaN],
  ["-nan", Number.NaN],
  ["Infinity", Infinity],
  ["-inf", -Infinity],
  ["1/4", 0.25],
  ["(1+2j)", "1,2j"],
  ["-1e-05-infj", "-0.00001,-Infinityj"],
  ["2j", "0,2j"],
]);

table("NumPy", [
  ["[1. 2.]", ["array", 1, 2]],
  ["[ 1.5  -2. ]", ["array", 1.5, -2]],
  ["[[1 2]\n [3 4]]", ["array", ["array", "i1", "i2"], ["array", "i3", "i4"]]],
  ["array([1., 2.], dtype=float32)", ["array", 1, 2]],
  ["array(0.5)", 0.5],
  ["np.float64(0.5)", 0.5],
  ["[np.int64(1), np.True_, np.str_('a')]", ["list", "i1", true, "'a'"]],
  ["array([], dtype=float64)", ["array"]],
  ["array([], shape=(2, 0), dtype=float64)", ["array", ["array"], ["array"]]],
  ["[1.0 -- 3.0]", ["array", 1, "--", 3]],
  [
    "masked_array(data=[1.0, --],\n             mask=[False,  True],\n       fill_value=1e+20)",
    ["array", 1, "--"],
  ],
  ["[(1, 2.) (3, 4.)]", ["array", ["tuple", "i1", 2], ["tuple", "i3", 4]]],
  ["array([(1, 2.)], dtype=[('a', '<i4'), ('b', '<f8')])", ["array", ["tuple", "i1", 2]]],
  ["[1.+2.j 3.5-4.j]", ["array", "1,2j", "3.5,-4j"]],
  ["[1. +2.j 3.5-4.j]", ["array", "1,2j", "3.5,-4j"]],
  ["[1 'a' None list([1, 2])]", ["array", "i1", "'a'", "none", ["list", "i1", "i2"]]],
  ["[0 1 ... 8 9]", ["array", "i0", "i1", "ellipsis", "i8", "i9"]],
  ["matrix([[1, 2]])", ["array", ["array", "i1", "i2"]]],
  [
    "np.datetime64('2020-01-02')",
    { call: "np.datetime64", items: ["'2020-01-02'"], keywords: [null] },
  ],
]);

table("PyTorch and JAX", [
  ["tensor(0.5000)", 0.5],
  [
    "tensor([[1., 2.],\n        [3., 4.]], device='cuda:0', grad_fn=<AddBackward0>)",
    ["array", ["array", 1, 2], ["array", 3, 4]],
  ],
  ["tensor([True, False])", ["array", true, false]],
  ["tensor([], size=(2, 0), dtype=torch.int64)", ["array", ["array"], ["array"]]],
  ["torch.Size([2, 3])", ["tuple", "i2", "i3"]],
  [
    "tensor(1.00000e-05 *\n       [ 1.0000,  2.0000])",
    ["array", 1.0000000000000001e-5, 2.0000000000000002e-5],
  ],
  ["Parameter containing:\ntensor([1., 2.], requires_grad=True)", ["array", 1, 2]],
  [
    "[Parameter containing:\ntensor([1.], requires_grad=True), Parameter containing:\ntensor(2.)]",
    ["list", ["array", 1], 2],
  ],
  ["Array([0.5, 1.5], dtype=float32)", ["array", 0.5, 1.5]],
  ["Array(0.5, dtype=float32, weak_type=True)", 0.5],
  ["DeviceArray([1, 2], dtype=int32)", ["array", "i1", "i2"]],
  ["tf.Tensor([1. 2.], shape=(2,), dtype=float32)", ["array", 1, 2]],
]);

table("Python's containers and strings", [
  ["()", ["tuple"]],
  ["((1+2j),)", ["tuple", "1,2j"]],
  ["(1,)", ["tuple", "i1"]],
  ["[[]]", ["bracket", ["bracket"]]],
  ["[1, [2, 3], 'a']", ["list", "i1", ["list", "i2", "i3"], "'a'"]],
  [
    "{'a': [1], 2: None}",
    {
      dict: [
        ["'a'", ["bracket", "i1"]],
        ["i2", "none"],
      ],
    },
  ],
  ["{1, 2}", { set: ["i1", "i2"] }],
  ["{}", { dict: [] }],
  ["set()", { set: [] }],
  ["frozenset({1})", { set: ["i1"] }],
  ["OrderedDict([('a', 1)])", { dict: [["'a'", "i1"]] }],
  ["OrderedDict({'a': 1})", { dict: [["'a'", "i1"]] }],
  ["OrderedDict()", { dict: [] }],
  ["defaultdict(<class 'list'>, {'a': []})", { dict: [["'a'", ["bracket"]]] }],
  ["Counter({'a': 2})", { dict: [["'a'", "i2"]] }],
  ["Counter()", { dict: [] }],
  ["deque([1, 2], maxlen=3)", ["list", "i1", "i2"]],
  ["dict_keys(['a', 'b'])", ["list", "'a'", "'b'"]],
  ["array('d', [1.0, 2.0])", ["array", 1, 2]],
  ["range(1, 8, 3)", ["list", "i1", "i4", "i7"]],
  ["range(3, 0)", ["list"]],
  [
    "range(0, 10000000000)",
    { call: "range", items: ["i0", "i10000000000"], keywords: [null, null] },
  ],
  ["Fraction(1, 4)", 0.25],
  ["Fraction(3, 1)", "i3"],
  ["Decimal('0.10')", 0.1],
  ["Decimal('-Infinity')", -Infinity],
  ["'it\\'s'", "'it's'"],
  ['"a\\n\\x41\\u00e9\\U0001F389"', "'a\nAé🎉'"],
  ["b'\\x00\\xff'", "b'\0ÿ'"],
  ["'[1, 2'", "'[1, 2'"],
  ["Point(x=1, y=2)", { call: "Point", items: ["i1", "i2"], keywords: ["x", "y"] }],
  ["<class 'int'>", "<class 'int'>"],
  [
    "datetime.date(2020, 1, 2)",
    { call: "datetime.date", items: ["i2020", "i1", "i2"], keywords: [null, null, null] },
  ],
]);

table("JSON and console.log", [
  ['{"a": [true, null, NaN]}', { dict: [["'a'", ["list", true, "none", Number.NaN]]] }],
  ["[ [ 1, 2 ], [ 3, 4 ] ]", ["list", ["list", "i1", "i2"], ["list", "i3", "i4"]]],
  ["Float64Array(2) [ 1, 2.5 ]", ["list", "i1", 2.5]],
  [
    "{ a: 1, 'b-c': [ 2 ] }",
    {
      dict: [
        ["a", "i1"],
        ["'b-c'", ["bracket", "i2"]],
      ],
    },
  ],
  ["Map(1) { 'a' => 1 }", { dict: [["'a'", "i1"]] }],
  ["Set(2) { 1, 2 }", { set: ["i1", "i2"] }],
  ["[ [ [Array] ] ]", ["bracket", ["bracket", ["bracket", "Array"]]]],
  ['[ `it\'s "x"` ]', ["bracket", "'it's \"x\"'"]],
]);

table("streams and text", [
  ["", { stream: ["bracket"], lines: [] }],
  ["1 2\n3 4\n", { stream: ["bracket", "i1", "i2", "i3", "i4"], lines: [2] }],
  ["[1]\n\n0.5 'a'", { stream: ["tuple", ["bracket", "i1"], 0.5, "'a'"], lines: [1] }],
  ["Loss: 0.3349, acc=0.5", { stream: ["tuple", "Loss:", 0.3349, "acc=", 0.5], lines: [] }],
  ["Hello, world", { stream: ["tuple", "Hello,", "world"], lines: [] }],
  ["it's", "it's"],
  ["95.31%", "95.31%"],
  ["a < b > c", { stream: ["tuple", "a", "<", "b", ">", "c"], lines: [] }],
  ["[1, 2", { stream: ["tuple", "[", "i1", "i2"], lines: [], unbalanced: true }],
  ["(0, 1]", { stream: ["tuple", "(", "i0", "i1", "]"], lines: [], unbalanced: true }],
  ["'unclosed", "'unclosed"],
  ["\ufeff0.5", 0.5],
  ["0.5\r\n1.5\r\n", { stream: ["bracket", 0.5, 1.5], lines: [1] }],
]);

table("numbers at their edges", [
  ["+.5", 0.5],
  ["-.5", -0.5],
  [".", "."],
  ["-", "-"],
  ["+", "+"],
  ["1E5", 100000],
  ["1e", "1e"],
  ["1e+", "1e+"],
  ["1.5e3", 1500],
  ["-0e0", -0],
  ["-00", "i0"],
  ["0x1f", "0x1f"],
  ["1__0", "1__0"],
  ["_1", "_1"],
  ["1_", "1_"],
  ["1_0e2", 1000],
  ["1_0.0_1", 10.01],
  ["1_0.", 10],
  ["12345678901234567890.5", 12345678901234567000],
  ["9007199254740991", "i9007199254740991"],
  ["123456789012345678", "i123456789012345678"],
  ["-9007199254740993", "i-9007199254740993"],
  ["1e22", 1e22],
  ["1e23", 1e23],
  ["1234567890123456.5", 1234567890123456.5],
  ["1e-400", 0],
  ["-1e400", "f-1e400"],
  ["1e-23", 1e-23],
  ["5e-324", 5e-324],
  ["0.1e400", "f1e399"],
  ["100e400", "f1e402"],
  ["-0.00120e500", "f-12e496"],
  ["1.2.3", "1.2.3"],
  ["1-2", "1-2"],
  ["1e5.5", "1e5.5"],
  ["1.5n", "1.5n"],
  ["n", "n"],
  ["5J", "0,5j"],
  ["1e5j", "0,100000j"],
  ["nanj", "0,NaNj"],
  ["1-infj", "1,-Infinityj"],
  ["nan+nanj", "NaN,NaNj"],
  ["1+2", "1+2"],
  ["+2j", "0,2j"],
  ["1e-5-1e-5j", "0.00001,-0.00001j"],
  ["2jj", "2jj"],
  ["1/0", "1/0"],
  ["1/4/2", "1/4/2"],
  ["-1/2", -0.5],
  ["1/02", 0.5],
  ["1/-2", "1/-2"],
  ["a/2", "a/2"],
  ["1/00", "1/00"],
  ["1.5/2", "1.5/2"],
  ["+nan", Number.NaN],
  ["NAN", Number.NaN],
  ["INF", Infinity],
  ["+Infinity", Infinity],
  ["INFINITY", Infinity],
  ["infinityx", "infinityx"],
  ["nano", "nano"],
  ["...", "ellipsis"],
  ["....", "...."],
  ["null", "none"],
  ["false", false],
]);

table("strings and their escapes", [
  ["'\\a\\b\\f\\n\\r\\t\\v'", "'\u0007\b\f\n\r\t\u000b'"],
  ["'\\\\ \\' \\\" \\/ \\`'", "'\\ ' \" / `'"],
  ["'\\q'", "'\\q'"],
  ["'\\0'", "'\u0000'"],
  ["'\\101'", "'A'"],
  ["'\\x4g'", "'\\x4g'"],
  ["'\\u{1F600}'", "'😀'"],
  ["'\\U00110000'", "'\\U00110000'"],
  ["'\\u{110000}'", "'\\u{110000}'"],
  ["'a\\", "'a\\"],
  ["'a'b", oneLine("'a'", "b")],
  ["'a''b'", oneLine("'a'", "'b'")],
  ["'a\nb'", { stream: ["tuple", "'a", "b'"], lines: [1] }],
  ['b"x\\xff"', "b'xÿ'"],
  ["B'x'", "b'x'"],
  ["u'x'", "'x'"],
  ['U"x"', "'x'"],
  ["b'x", "b'x"],
  ["r'x'", "r'x'"],
  ["ab'c'", "ab'c'"],
  ["`a`", "`a`"],
  ["[`a]", ["bracket", "`a"]],
]);

table("words, labels and tags", [
  ["a= 1", oneLine("a=", "i1")],
  ["=1", oneLine("=", "i1")],
  ["1=2", oneLine("i1", "=", "i2")],
  ["a=>b", oneLine("a=", ">b")],
  ["{a=>1}", { dict: [["a", "i1"]] }],
  ["f(1=2)", called("f", "i1", "=", "i2")],
  ["a:b", oneLine("a:", "b")],
  ["[a,b]", ["list", "a", "b"]],
  ["[a:b]", ["array", "a:", "b"]],
  ["(a: b)", ["tuple", "a:", "b"]],
  ["{a:b}", { dict: [["a", "b"]] }],
  ["<a b>", "<a b>"],
  ["<a", "<a"],
  ["< a>", oneLine("<", "a>")],
  ["<1>", "<1>"],
  ["</s>", "</s>"],
  ["<|x|>", "<|x|>"],
  ["<a\nb>", { stream: ["tuple", "<a", "b>"], lines: [1] }],
  ["<a>b", "<a>b"],
  ["a<b>", "a<b>"],
  ["[<a b>, 1]", ["list", "<a b>", "i1"]],
  ["<_x>", "<_x>"],
]);

table("brackets, commas and colons", [
  ["{1:2}", { dict: [["i1", "i2"]] }],
  ["{1: 2, 3}", called("{}", "i1", "i2", "i3")],
  ["{1, 2: 3}", called("{}", "i1", "i2", "i3")],
  ["{1:}", called("{}", "i1")],
  ["{1::2}", called("{}", "i1", "i2")],
  ["{1:2:3}", called("{}", "i1", "i2", "i3")],
  ["f (1)", oneLine("f", ["tuple", "i1"])],
  ["f.g(1)", called("f.g", "i1")],
  ["1f(1)", oneLine("1f", ["tuple", "i1"])],
  ["f()", called("f")],
  ["f(,)", called("f", ",")],
  ["f(1,)", called("f", "i1")],
  ["f(a=1, 2)", { call: "f", items: ["i1", "i2"], keywords: ["a", null] }],
  ["f(a=[1], b='x')", { call: "f", items: [["bracket", "i1"], "'x'"], keywords: ["a", "b"] }],
  ["(1)", ["tuple", "i1"]],
  ["[1,]", ["list", "i1"]],
  ["[,]", ["list", ","]],
  ["{,}", { set: [","] }],
  ["1,2", { stream: ["bracket", "i1", "i2"], lines: [] }],
  ["1,,2", oneLine("i1", ",", "i2")],
  [",", ","],
  [",a", oneLine(",", "a")],
  ["[1 2, 3]", ["list", "i1", "i2", "i3"]],
  ["[1]2", oneLine(["bracket", "i1"], "i2")],
  ["[1][2]", { stream: ["bracket", ["bracket", "i1"], ["bracket", "i2"]], lines: [] }],
  ["{}{}", oneLine({ dict: [] }, { dict: [] })],
  ["[1, [2]]", ["list", "i1", ["bracket", "i2"]]],
  ["[[1], [2, 3]]", ["list", ["bracket", "i1"], ["list", "i2", "i3"]]],
  ["[[1], 2]", ["list", ["bracket", "i1"], "i2"]],
  ["[2, [1]]", ["list", "i2", ["bracket", "i1"]]],
  ["[[1, True], [2, False]]", ["list", ["list", "i1", true], ["list", "i2", false]]],
  ["[[], [1]]", ["list", ["bracket"], ["bracket", "i1"]]],
  [
    "[[[1]], [[2, 3]]]",
    ["list", ["bracket", ["bracket", "i1"]], ["bracket", ["list", "i2", "i3"]]],
  ],
  ["[(1,), [2]]", ["list", ["tuple", "i1"], ["bracket", "i2"]]],
  ["[[1 2], [3 4]]", ["list", ["array", "i1", "i2"], ["array", "i3", "i4"]]],
  ["[1 [2]]", ["array", "i1", ["bracket", "i2"]]],
  ["[None, 1]", ["list", "none", "i1"]],
  ["[1, None]", ["list", "i1", "none"]],
  ["[[1, None], [2, 3]]", ["list", ["list", "i1", "none"], ["list", "i2", "i3"]]],
  ["]", "]"],
  ["(1", { stream: ["tuple", "(", "i1"], lines: [], unbalanced: true }],
  ["1)", { stream: ["tuple", "i1", ")"], lines: [], unbalanced: true }],
  ["{1]", { stream: ["tuple", "{", "i1", "]"], lines: [], unbalanced: true }],
  ["[1] ]", { stream: ["tuple", "[", "i1", "]", "]"], lines: [], unbalanced: true }],
  ["\n1\n2", { stream: ["bracket", "i1", "i2"], lines: [1] }],
  ["a\nb c\nd", { stream: ["tuple", "a", "b", "c", "d"], lines: [1, 3] }],
  ["1\n'a'\n[2\n3]", { stream: ["tuple", "i1", "'a'", ["array", "i2", "i3"]], lines: [1, 2] }],
  ["1,\n2", { stream: ["bracket", "i1", "i2"], lines: [1] }],
]);

table("constructors with other arguments", [
  ["cp.list([1])", ["list", "i1"]],
  ["cupy.list([1])", ["list", "i1"]],
  ["jax.list([1])", ["list", "i1"]],
  ["jax.numpy.list([1])", ["list", "i1"]],
  ["jnp.list([1])", ["list", "i1"]],
  ["mx.list([1])", ["list", "i1"]],
  ["np.ma.list([1])", ["list", "i1"]],
  ["numpy.list([1])", ["list", "i1"]],
  ["numpy.ma.list([1])", ["list", "i1"]],
  ["tf.list([1])", ["list", "i1"]],
  ["array.list([1])", ["list", "i1"]],
  ["builtins.list([1])", ["list", "i1"]],
  ["decimal.list([1])", ["list", "i1"]],
  ["fractions.list([1])", ["list", "i1"]],
  ["collections.list([1])", ["list", "i1"]],
  ["os.list([1])", called("os.list", ["bracket", "i1"])],
  ["my.np.list([1])", called("my.np.list", ["bracket", "i1"])],
  ["list()", ["list"]],
  ["list([1], [2])", called("list", ["bracket", "i1"], ["bracket", "i2"])],
  ["list(1)", called("list", "i1")],
  ["tuple([1, 'a'])", ["tuple", "i1", "'a'"]],
  ["frozenset([1, 2])", { set: ["i1", "i2"] }],
  ["set((1, 'a'))", { set: ["i1", "'a'"] }],
  ["set({1}, {2})", called("set", { set: ["i1"] }, { set: ["i2"] })],
  ["set(1)", called("set", "i1")],
  ["mappingproxy({'a': 1})", { dict: [["'a'", "i1"]] }],
  ["dict([[1, 2]])", { dict: [["i1", "i2"]] }],
  ["dict([(1, 2), (3,)])", called("dict", ["list", ["tuple", "i1", "i2"], ["tuple", "i3"]])],
  ["dict([1, 2])", called("dict", ["list", "i1", "i2"])],
  ["dict('a', 1)", called("dict", "'a'", "i1")],
  ["defaultdict(None, {})", { dict: [] }],
  ["defaultdict(None, 3)", called("defaultdict", "none", "i3")],
  ["OrderedDict([])", { dict: [] }],
  ["OrderedDict([(1, 2, 3)])", called("OrderedDict", ["bracket", ["tuple", "i1", "i2", "i3"]])],
  ["Fraction(1)", "i1"],
  ["Fraction(1, 2, 3)", called("Fraction", "i1", "i2", "i3")],
  ["Fraction('1')", called("Fraction", "'1'")],
  ["Fraction(-3, 4)", -0.75],
  ["Decimal('x')", called("Decimal", "'x'")],
  ["Decimal()", called("Decimal")],
  ["Decimal('1', 2)", called("Decimal", "'1'", "i2")],
  ["Decimal('1E+2')", 100],
  ["Decimal('Infinity')", Infinity],
  ["Decimal(1.5)", called("Decimal", 1.5)],
  ["range(5, 1, -2)", ["list", "i5", "i3"]],
  ["range(1, 2, 0)", called("range", "i1", "i2", "i0")],
  ["range('a', 1)", called("range", "'a'", "i1")],
  ["range()", called("range")],
  ["range(1.0, 2)", called("range", 1, "i2")],
  ["range(0, 3, 1, 1)", called("range", "i0", "i3", "i1", "i1")],
  ["range(0, 200000)", called("range", "i0", "i200000")],
  ["array(5)", "i5"],
  ["array('x')", "'x'"],
  ["array('i', [1, 2])", ["array", "i1", "i2"]],
  ["array(1, [2])", called("array", "i1", ["bracket", "i2"])],
  ["array(data=[1], mask=0)", ["array", "i1"]],
  ["array()", called("array")],
  ["array([1, 'a'])", ["array", "i1", "'a'"]],
  ["array([[1, 2], [3]])", ["array", ["list", "i1", "i2"], ["bracket", "i3"]]],
  ["array([], shape=(3, 0, 2))", ["array", ["array"], ["array"], ["array"]]],
  ["array([[]], shape=(1, 0))", ["array", ["array"]]],
  ["array([], shape=(2, 3))", ["array"]],
  ["array([], shape=3)", ["array"]],
  ["array([], shape=(-1, 0))", ["array"]],
  ["array([], shape=(0.5, 0))", ["array"]],
  ["array([], shape=(200000, 0))", ["array"]],
  ["array([[(1, 2)]])", ["array", ["array", ["tuple", "i1", "i2"]]]],
  ["array({1: 2})", { dict: [["i1", "i2"]] }],
  ["tensor(2 * [1, 2])", ["array", 2, 4]],
  ["tensor(2.5 * [[1, 2]])", ["array", ["array", 2.5, 5]]],
  ["tensor(2 * 3)", called("tensor", "i2", "*", "i3")],
  ["tensor(2 * ['a'])", called("tensor", "i2", "*", ["bracket", "'a'"])],
  ["tensor(2 + [1])", called("tensor", "i2", "+", ["bracket", "i1"])],
  ["tensor([1] * 2)", called("tensor", ["bracket", "i1"], "*", "i2")],
  ["tensor(2 * tensor(2 * [1]))", called("tensor", "i2", "*", ["array", 2])],
  ["np.float64(1, 2)", called("np.float64", "i1", "i2")],
  ["np.float64()", called("np.float64")],
  ["np.float64([1])", called("np.float64", ["bracket", "i1"])],
  ["np.bool_(True)", true],
  ["np.complex128(1+2j)", "1,2j"],
  ["np.float99(1)", called("np.float99", "i1")],
]);

table("headers, labels and padding", [
  [
    "Parameter containing:\n[1]",
    { stream: ["tuple", "Parameter", "containing:", ["bracket", "i1"]], lines: [2] },
  ],
  [
    "x\nParameter containing:\ntensor([1.])\n5",
    { stream: ["tuple", "x", ["array", 1], "i5"], lines: [1, 2] },
  ],
  ["containing:\ntensor(1)", { stream: ["tuple", "containing:", "i1"], lines: [1] }],
  [
    "'Parameter' containing:\ntensor(1)",
    { stream: ["tuple", "'Parameter'", "containing:", "i1"], lines: [2] },
  ],
  [
    "Parameter 'containing:'\ntensor(1)",
    { stream: ["tuple", "Parameter", "'containing:'", "i1"], lines: [2] },
  ],
  ["mytensor(1)\n2", { stream: ["tuple", called("mytensor", "i1"), "i2"], lines: [1] }],
  ["Int8Array(1) [ 1 ]", ["bracket", "i1"]],
  ["Uint8ClampedArray(1) [ 1 ]", ["bracket", "i1"]],
  ["BigInt64Array(1) [ 1n ]", ["bracket", "i1"]],
  ["BigUint64Array(1) [ 1n ]", ["bracket", "i1"]],
  ["Foo(1) [ 1 ]", oneLine(called("Foo", "i1"), ["bracket", "i1"])],
  ["Float64Array(1)[1]", oneLine(called("Float64Array", "i1"), ["bracket", "i1"])],
  ["Float64Array('a') [ 1 ]", oneLine(called("Float64Array", "'a'"), ["bracket", "i1"])],
  ["Float64Array(1, 2) [ 1 ]", oneLine(called("Float64Array", "i1", "i2"), ["bracket", "i1"])],
  ["Float64Array(1) 2", oneLine(called("Float64Array", "i1"), "i2")],
  ["XFloat64Array(1) [ 1 ]", oneLine(called("XFloat64Array", "i1"), ["bracket", "i1"])],
  ["Float64Arrays(1) [ 1 ]", oneLine(called("Float64Arrays", "i1"), ["bracket", "i1"])],
  ["[Set(1) { 1 }, 2]", ["list", { set: ["i1"] }, "i2"]],
  ["[1, +2j]", ["list", "i1", "0,2j"]],
  ["[1 -2j]", ["bracket", "1,-2j"]],
  ["1 +2j", oneLine("i1", "0,2j")],
  ["(1 +2j)", ["tuple", "i1", "0,2j"]],
  ["[1 2j]", ["array", "i1", "0,2j"]],
  ["['a' +2j]", ["array", "'a'", "0,2j"]],
  ["[1+2j +3j]", ["array", "1,2j", "0,3j"]],
  ["[[1] +2j]", ["array", ["bracket", "i1"], "0,2j"]],
  ["[1 1 +2j]", ["array", "i1", "1,2j"]],
  ["[1, 2 +3j]", ["list", "i1", "2,3j"]],
  ["{1 +2j}", { set: ["i1", "0,2j"] }],
  ["[1 +0.5+2j]", ["array", "i1", "0.5,2j"]],
]);

test("floats of any length are the nearest doubles", () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(
      digits,
      fc.nat(25),
      fc.constantFrom("", "-"),
      fc.integer({ min: -330, max: 310 }),
      (all, point, sign, e) => {
        const at = point % (all.length + 1);
        const plain = `${sign}${all.slice(0, at).join("")}.${all.slice(at).join("")}`;
        for (const text of [plain, `${plain}e${e}`]) {
          const value = parseOutput(text);
          expect(value.kind === "number" && value.value).toBe(Number(text));
        }
      },
    ),
    { numRuns: runs(2000) },
  );
});

test("rows that do not lie side by side are not taken for packed ones", () => {
  const text = "[array([1, 2]), masked_array(mask=[False, True], data=[3, 4])]";
  expect(short(parseOutput(text))).toEqual(["list", ["array", "i1", "i2"], ["array", "i3", "i4"]]);
});

test("bytes that are no UTF-8 are kept apart", () => {
  const [one, other] = [0xff, 0xfe].map((byte) => parseOutput(Uint8Array.of(0x61, byte, 0x62)));
  expect(one).toEqual({ kind: "text", text: "a\udcffb", quoted: false });
  expect(other).toEqual({ kind: "text", text: "a\udcfeb", quoted: false });
});

test("a rectangular list of any rank is packed, whatever its rows are written as", () => {
  expect(parseOutput("[(1, 2.5), (3, 4), (5, 6)]")).toMatchObject({
    kind: "block",
    shape: [3, 2],
    containers: ["list", "tuple"],
  });
  expect(parseOutput("[array([[1, 2]]), array([[3, 4]])]")).toMatchObject({
    kind: "block",
    shape: [2, 1, 2],
  });
});

test("nesting beyond ten thousand is text", () => {
  const bomb = "[".repeat(1_000_000);
  expect(parseOutput(bomb)).toEqual({ kind: "text", text: bomb, quoted: false });
  const deep = `${"[".repeat(9000)}0.5${"]".repeat(9000)}`;
  expect(parseOutput(deep).kind).toBe("sequence");
});
