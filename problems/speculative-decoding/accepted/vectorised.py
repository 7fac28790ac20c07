import numpy as np

p, q, draft, r = (np.array(eval(input())) for _ in range(4))
u = float(input())
at = np.arange(len(draft))
rejected = r > p[at, draft] / q[at, draft]
n = int(rejected.argmax()) if rejected.any() else len(draft)
padded = np.vstack([q, np.zeros(q.shape[1])])
d = np.clip(p[n] - padded[n], 0, None)
d = d / d.sum()
print((list(map(int, draft[:n])) + [int(np.searchsorted(np.cumsum(d), u, side="right"))], n, d))
