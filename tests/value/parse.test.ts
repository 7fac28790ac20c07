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
