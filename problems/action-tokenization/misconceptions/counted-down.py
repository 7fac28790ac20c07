"""You count the bins from the upper end, as OpenVLA's vocabulary does. Here bin 0 is at the lower limit.
你从上端倒着编号（OpenVLA 的词表如此）。本题的 0 号桶在下限处。
"""

import math

actions, low, high, bins = eval(input()), eval(input()), eval(input()), int(input())
ids, decoded = [], []
for a, lo, hi in zip(actions, low, high):
    i = min(max(math.floor((a - lo) / (hi - lo) * bins), 0), bins - 1)
    ids.append(bins - 1 - i)
    decoded.append(round(lo + (i + 0.5) * (hi - lo) / bins, 4))
print((ids, decoded))
