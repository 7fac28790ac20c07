"""You scale without subtracting the lower limit. Shift the range to start at 0 first: (a - lo) / (hi - lo).
你没有减去下限就做了缩放。应先把范围平移到从 0 开始：(a - lo) / (hi - lo)。
"""

import math

actions, low, high, bins = eval(input()), eval(input()), eval(input()), int(input())
ids, decoded = [], []
for a, lo, hi in zip(actions, low, high):
    i = min(max(math.floor(a / (hi - lo) * bins), 0), bins - 1)
    ids.append(i)
    decoded.append(round(lo + (i + 0.5) * (hi - lo) / bins, 4))
print((ids, decoded))
