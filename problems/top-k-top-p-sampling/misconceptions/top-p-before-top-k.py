"""You measure top-p on the full distribution and cut to k afterwards. Top-k comes first: renormalise over the k tokens, then add up to p.
你在完整分布上计算 top-p，之后才截到 k 个。应先做 top-k：在这 k 个词元上归一化，再累加到 p。
"""

import numpy as np

z, k, p, u = np.array(eval(input())) / float(input()), int(input()), float(input()), float(input())
order = np.argsort(-z)
q = np.exp(z[order] - z[order[0]])
q = q / q.sum()
if p < 1:
    keep = np.cumsum(q) - q < p
    order, q = order[keep], q[keep]
if k:
    order, q = order[:k], q[:k]
out = np.zeros(len(z))
out[order] = q / q.sum()
print((int(np.argmax(np.cumsum(out) > u)), out.round(4).tolist()))
