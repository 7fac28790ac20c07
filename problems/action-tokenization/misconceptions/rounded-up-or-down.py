"""You round to the nearest integer. Round down: a position between 4 and 5 lies in bin 4.
你做了四舍五入。应向下取整：4 到 5 之间的位置属于 4 号桶。
"""

import math

actions, low, high, bins = eval(input()), eval(input()), eval(input()), int(input())
ids, decoded = [], []
for a, lo, hi in zip(actions, low, high):
    i = min(max(round((a - lo) / (hi - lo) * bins), 0), bins - 1)
    ids.append(i)
    decoded.append(round(lo + (i + 0.5) * (hi - lo) / bins, 4))
print((ids, decoded))
