import numpy as np

size, _, ops = int(input()), int(input()), eval(input())
history, tables = {}, {}
outputs, slots, copies = [], [], 0
holders = lambda block: sum(block in table for table in tables.values())  # noqa: E731
for name, s, *rest in ops:
    if name == "fork":
        history[rest[0]], tables[rest[0]] = list(history[s]), list(tables[s])
    elif name == "free":
        del history[s], tables[s]
    elif name == "slot":
        slots.append(tables[s][rest[0] // size] * size + rest[0] % size)
    elif name == "attend":
        K, V = (np.array(part) for part in zip(*history[s]))
        w = np.exp(K @ rest[0] / len(rest[0]) ** 0.5)
        outputs.append((w / w.sum() @ V).tolist())
    else:
        table, past = tables.setdefault(s, []), history.setdefault(s, [])
        free = next(b for b in range(10**6) if holders(b) == 0)
        if len(past) % size == 0:
            table.append(free)
        elif holders(table[-1]) > 1:
            table[-1], copies = free, copies + 1
        past.append(rest)
print((outputs, slots, [table for _, table in sorted(tables.items())], copies))
