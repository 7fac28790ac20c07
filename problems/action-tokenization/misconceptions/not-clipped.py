"""You do not clip. An action outside the limits gets a token that does not exist: clip the id to 0 and B - 1.
你没有截断。超出范围的动作会得到不存在的 token：应把编号截断到 0 与 B - 1。
"""

import math

actions, low, high, bins = eval(input()), eval(input()), eval(input()), int(input())
ids, decoded = [], []
for a, lo, hi in zip(actions, low, high):
    i = math.floor((a - lo) / (hi - lo) * bins)
    ids.append(i)
    decoded.append(round(lo + (i + 0.5) * (hi - lo) / bins, 4))
print((ids, decoded))
