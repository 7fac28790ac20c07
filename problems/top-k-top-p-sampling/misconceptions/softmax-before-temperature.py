"""You divide the probabilities by the temperature and apply softmax a second time. Temperature belongs to the logits: divide them by T, then one softmax.
你把概率除以温度后又做了一次 softmax。温度作用于 logits：先除以 T，再做一次 softmax。
"""

import numpy as np

z, t = np.array(eval(input())), float(input())
k, p, u = int(input()), float(input()), float(input())
order = np.argsort(-z)
order = order[:k] if k else order
q = np.exp(z[order] - z[order[0]])
q = q / q.sum() / t
q = np.exp(q) / np.exp(q).sum()
if p < 1:
    keep = np.cumsum(q) - q < p
    order, q = order[keep], q[keep]
out = np.zeros(len(z))
out[order] = q / q.sum()
print((int(np.argmax(np.cumsum(out) > u)), out.round(4).tolist()))
