"""You answer True for 'circular' and False for 'zero' without comparing. Zero filling can be harmless, when only zeros reach the border or the shift is 0: compare the two lists.
你没有比较，直接让 'circular' 为 True、'zero' 为 False。如果移到边界的只有 0，或者平移量为 0，补零也不会破坏相等：请真正比较两个列表。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
t, mode = int(input()), eval(input())


def shifted(v):
    i = np.arange(len(v)) - t
    return np.where(((i >= 0) & (i < len(v))) | (mode == "circular"), v[i % len(v)], 0.0)


def conv(v):
    padded = np.pad(v, len(w) // 2, mode="wrap" if mode == "circular" else "constant")
    return np.correlate(padded, w, "valid")


a, b = conv(shifted(x)), shifted(conv(x))
print((a.round(4).tolist(), b.round(4).tolist(), mode == "circular"))
