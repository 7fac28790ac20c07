"""You overwrite a number that is chosen with one that the others can be below, so it is chosen again. Use -inf.
你用一个有限的数覆盖已选出的数，而其余的数可能更小，于是它又被选中。应使用 -inf。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k = int(input())
rows = np.arange(len(x))
left, columns = x.copy(), np.zeros((len(x), k), dtype=int)
for place in range(k):
    columns[:, place] = left.argmax(axis=1)
    left[rows, columns[:, place]] = -100.0
print((np.round(x[rows[:, None], columns], 4).tolist(), columns.tolist()))
