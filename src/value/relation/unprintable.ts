import type { Value } from "../value.ts";

/** The printer that left elements out: NumPy and torch write `...`, console.log `[Array]` or `... 3 more items`; null if none did. */
export function abbreviation(value: Value): "numpy" | "console" | null {
  for (const items of listsIn(value)) {
    const [only] = items;
    if (items.length === 1 && isWord(only, /^(?:Array|Object)$/)) return "console";
    const place = items.findIndex((item) => item.kind === "ellipsis");
    if (place >= 0) return isWord(items[place + 2], /^more$/) ? "console" : "numpy";
  }
  return null;
}

/** The first `repr` of a function, generator or other object without a printable value; null if there is none. */
export function objectText(value: Value): string | null {
  for (const items of listsIn(value)) {
    for (const item of items) {
      if (item.kind === "text" && !item.quoted && reprOfObject.test(item.text)) return item.text;
    }
  }
  return null;
}

const reprOfObject =
  /^<(?:function |bound method |built-in |generator |class |module |(?:map|filter|zip|dict_\w+|list_\w*iterator|enumerate|reversed) object|[\w.]+ object at 0x).*>$/;

/** All unpacked item lists of a value, outermost first, beginning with the value alone. */
function* listsIn(value: Value): Generator<readonly Value[]> {
  const stack: (readonly Value[])[] = [[value]];
  while (stack.length > 0) {
    const items = stack.pop() as readonly Value[];
    yield items;
    for (let i = items.length - 1; i >= 0; i--) {
      const item = items[i] as Value;
      if (item.kind === "sequence" || item.kind === "set" || item.kind === "call")
        stack.push(item.items);
      else if (item.kind === "dict") stack.push(item.values);
      else if (item.kind === "stream" && item.values.kind === "sequence")
        stack.push(item.values.items);
    }
  }
}

function isWord(value: Value | undefined, pattern: RegExp): boolean {
  return value?.kind === "text" && !value.quoted && pattern.test(value.text);
}
