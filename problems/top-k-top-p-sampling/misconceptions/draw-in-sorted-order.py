"""You run through the tokens from the likeliest on. The draw goes in id order: the running sum of the probabilities as they are printed.
你按概率从大到小累加来抽样。应按 id 顺序累加，即打印出来的概率的顺序。
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
q = q / q.sum()
out = np.zeros(len(z))
out[order] = q
print((int(order[np.argmax(np.cumsum(q) > u)]), out.round(4).tolist()))
