"""You use the limits of the first dimension for all. Each dimension has its own.
你让所有维度共用第一维的上下限。每一维有各自的上下限。
"""

import math

actions, low, high, bins = eval(input()), eval(input()), eval(input()), int(input())
ids, decoded = [], []
for a, lo, hi in zip(actions, [low[0]] * len(low), [high[0]] * len(high)):
    i = min(max(math.floor((a - lo) / (hi - lo) * bins), 0), bins - 1)
    ids.append(i)
    decoded.append(round(lo + (i + 0.5) * (hi - lo) / bins, 4))
print((ids, decoded))
