"""You multiply by the temperature, so that a low one flattens. Divide the logits by it: a temperature below 1 sharpens.
你乘了温度，低温反而使分布变平。应除以温度：小于 1 时分布变尖。
"""

import numpy as np

z, k, p, u = np.array(eval(input())) * float(input()), int(input()), float(input()), float(input())
order = np.argsort(-z)
order = order[:k] if k else order
q = np.exp(z[order] - z[order[0]])
q = q / q.sum()
if p < 1:
    keep = np.cumsum(q) - q < p
    order, q = order[keep], q[keep]
out = np.zeros(len(z))
out[order] = q / q.sum()
print((int(np.argmax(np.cumsum(out) > u)), out.round(4).tolist()))
