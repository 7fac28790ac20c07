"""With k = 0 you keep no token at all. Zero switches the filter off: keep every token.
k = 0 时你一个词元都没有保留。0 表示关闭过滤：应保留全部词元。
"""

import numpy as np

z, k, p, u = np.array(eval(input())) / float(input()), int(input()), float(input()), float(input())
order = np.argsort(-z)
masked = np.full(len(z), -np.inf)
masked[order[:k]] = z[order[:k]]
with np.errstate(all="ignore"):
    q = np.exp(masked - masked.max())
    q = q / q.sum()
    ranked = np.sort(q)[::-1]
    if p < 1:
        least = ranked[np.cumsum(ranked) - ranked < p].min(initial=2)
        q = np.where(q >= least, q, 0)
        q = q / q.sum()
print((int(np.argmax(np.cumsum(q) > u)), q.round(4).tolist()))
