"""You leave the probabilities as they were before top-p. After filtering they sum to less than 1: divide by the sum of those kept.
top-p 之后你没有重新归一化。过滤后概率之和小于 1：应除以保留部分的和。
"""

import numpy as np

z, k, p, u = np.array(eval(input())) / float(input()), int(input()), float(input()), float(input())
order = np.argsort(-z)
order = order[:k] if k else order
q = np.exp(z[order] - z[order[0]])
q = q / q.sum()
if p < 1:
    keep = np.cumsum(q) - q < p
    order, q = order[keep], q[keep]
out = np.zeros(len(z))
out[order] = q
print((int(np.argmax(np.cumsum(out) > u)), out.round(4).tolist()))
