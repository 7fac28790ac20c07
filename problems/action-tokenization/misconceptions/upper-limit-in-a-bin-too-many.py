"""You clip to B, so the upper limit gets the id B, which does not exist. Clip to B - 1: the ids run from 0 to B - 1.
你截断到了 B，上限得到了不存在的编号 B。应截断到 B - 1：编号从 0 到 B - 1。
"""

import math

actions, low, high, bins = eval(input()), eval(input()), eval(input()), int(input())
ids, decoded = [], []
for a, lo, hi in zip(actions, low, high):
    i = min(max(math.floor((a - lo) / (hi - lo) * bins), 0), bins)
    ids.append(i)
    decoded.append(round(lo + (i + 0.5) * (hi - lo) / bins, 4))
print((ids, decoded))
