"""You decode to the lower edge of the bin. Add half a bin: the centre halves the largest error.
你解码到了桶的下边界。应再加半个桶宽：取中心可使最大误差减半。
"""

import math

actions, low, high, bins = eval(input()), eval(input()), eval(input()), int(input())
ids, decoded = [], []
for a, lo, hi in zip(actions, low, high):
    i = min(max(math.floor((a - lo) / (hi - lo) * bins), 0), bins - 1)
    ids.append(i)
    decoded.append(round(lo + i * (hi - lo) / bins, 4))
print((ids, decoded))
