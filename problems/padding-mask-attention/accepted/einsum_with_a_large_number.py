import numpy as np

x, m, Wq, Wk, Wv = (np.array(eval(input()), dtype=float) for _ in range(5))
H = int(input())
heads = lambda W: np.einsum("bld,dhw->bhlw", x, W.reshape(len(W), H, -1))  # noqa: E731
q, k, v = heads(Wq), heads(Wk), heads(Wv)
s = np.einsum("bhiw,bhjw->bhij", q, k) / q.shape[-1] ** 0.5 + (1 - m)[:, None, None] * -1e9
a = np.exp(s - s.max(-1, keepdims=True))
a /= a.sum(-1, keepdims=True)
print(np.einsum("bhij,bhjw->bihw", a, v).reshape(x.shape))
