import numpy as np

w0 = np.array(eval(input()), dtype=float)
W = np.array(eval(input()), dtype=float)
d = float(input())
T = len(W)
share = (1 - d) * d ** np.arange(T - 1, -1, -1.0)
rates = np.minimum(d, [(1 + t) / (10 + t) for t in range(1, T + 1)])
left = np.append(np.cumprod(rates[::-1])[::-1], 1.0)
print((d**T * w0 + share @ W, share @ W / share.sum(), left[0] * w0 + ((1 - rates) * left[1:]) @ W))
