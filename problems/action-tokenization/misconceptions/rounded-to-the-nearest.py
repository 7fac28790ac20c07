"""You round to the nearest of B - 1 steps. Multiply by B and round down: all bins are then equally wide.
你按 B - 1 段四舍五入了。应乘以 B 再向下取整，这样每个桶才等宽。
"""

import math

actions, low, high, bins = eval(input()), eval(input()), eval(input()), int(input())
ids, decoded = [], []
for a, lo, hi in zip(actions, low, high):
    i = min(max(round((a - lo) / (hi - lo) * (bins - 1)), 0), bins - 1)
    ids.append(i)
    decoded.append(round(lo + (i + 0.5) * (hi - lo) / bins, 4))
print((ids, decoded))
