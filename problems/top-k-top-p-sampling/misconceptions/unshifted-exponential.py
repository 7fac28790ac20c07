"""exp(z / T) overflows when the temperature is low. Subtract the largest logit first: the factor cancels in the softmax.
温度很低时 exp(z / T) 会溢出。先减去最大的 logit：这个因子在 softmax 中会约掉。
kind: stability
"""

import numpy as np

z, k, p, u = np.array(eval(input())) / float(input()), int(input()), float(input()), float(input())
order = np.argsort(-z)
order = order[:k] if k else order
q = np.exp(z[order]) / np.exp(z[order]).sum()
if p < 1:
    keep = np.cumsum(q) - q < p
    order, q = order[keep], q[keep]
out = np.zeros(len(z))
out[order] = q / q.sum()
print((int(np.argmax(np.cumsum(out) > u)), out.round(4).tolist()))
