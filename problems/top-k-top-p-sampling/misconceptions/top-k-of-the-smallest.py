"""You keep the k smallest logits: argsort rises. Take the last k of it, or sort the negated logits.
你保留了最小的 k 个 logits：argsort 是升序。应取最后 k 个，或对相反数排序。
"""

import numpy as np

z, k, p, u = np.array(eval(input())) / float(input()), int(input()), float(input()), float(input())
order = np.argsort(z)
order = order[:k][::-1] if k else order[::-1]
q = np.exp(z[order] - z[order[0]])
q = q / q.sum()
if p < 1:
    keep = np.cumsum(q) - q < p
    order, q = order[keep], q[keep]
out = np.zeros(len(z))
out[order] = q / q.sum()
print((int(np.argmax(np.cumsum(out) > u)), out.round(4).tolist()))
