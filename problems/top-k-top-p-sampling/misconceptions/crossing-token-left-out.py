"""You drop the token that crosses p. The kept tokens must reach p: a token stays while the sum of those before it is below p.
你丢掉了跨过 p 的那个词元。保留的词元之和必须达到 p：只要排在它之前的概率和小于 p，它就要保留。
"""

import numpy as np

z, k, p, u = np.array(eval(input())) / float(input()), int(input()), float(input()), float(input())
order = np.argsort(-z)
order = order[:k] if k else order
q = np.exp(z[order] - z[order[0]])
q = q / q.sum()
if p < 1:
    n = max(int((np.cumsum(q) <= p).sum()), 1)
    order, q = order[:n], q[:n]
out = np.zeros(len(z))
out[order] = q / q.sum()
print((int(np.argmax(np.cumsum(out) > u)), out.round(4).tolist()))
