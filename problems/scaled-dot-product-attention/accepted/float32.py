import numpy as np

Q = np.array(eval(input()), dtype=np.float32)
K = np.array(eval(input()), dtype=np.float32)
V = np.array(eval(input()), dtype=np.float32)
mask = eval(input())
rows = []
for i, q in enumerate(Q):
    visible = np.arange(len(K)) if mask is None else np.flatnonzero(mask[i])
    s = K[visible] @ q / np.float32(np.sqrt(len(q)))
    w = np.zeros(len(K), dtype=np.float32)
    w[visible] = np.exp(s - s.max()) / np.exp(s - s.max()).sum()
    rows.append(w)
W = np.stack(rows)
print(((W @ V).tolist(), W.tolist()))
