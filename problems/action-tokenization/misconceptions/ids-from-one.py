"""You count the bins from 1. The ids start at 0.
你从 1 开始编号。编号应从 0 开始。
"""

import math

actions, low, high, bins = eval(input()), eval(input()), eval(input()), int(input())
ids, decoded = [], []
for a, lo, hi in zip(actions, low, high):
    i = min(max(math.floor((a - lo) / (hi - lo) * bins), 0), bins - 1)
    ids.append(i + 1)
    decoded.append(round(lo + (i + 0.5) * (hi - lo) / bins, 4))
print((ids, decoded))
