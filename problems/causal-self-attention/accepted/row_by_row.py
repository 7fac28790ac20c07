import numpy as np

X = np.array(eval(input()))
Wq = np.array(eval(input()))
Wk = np.array(eval(input()))
Wv = np.array(eval(input()))
rows = []
for t in range(1, len(X) + 1):
    q = X[t - 1] @ Wq
    s = X[:t] @ Wk @ q / np.sqrt(len(q))
    w = np.exp(s - s.max())
    rows.append((w / w.sum()) @ (X[:t] @ Wv))
for row in rows:
    print(*row)
