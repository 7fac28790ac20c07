import numpy as np

Q, K, V, dO = [np.array(eval(input()), dtype=float) for _ in range(4)]
mask = eval(input())
keep = np.ones((len(Q), len(K))) if mask is None else np.array(mask, dtype=float)
E = np.exp(Q @ K.T / Q.shape[1] ** 0.5) * keep
P = E / E.sum(1, keepdims=True)
delta = ((P @ V) * dO).sum(1)  # rowsum(dO * O), as FlashAttention has it
dS = P * (dO @ V.T - delta[:, None]) / np.sqrt(Q.shape[1])
print((dS @ K, np.einsum("qk,qd->kd", dS, Q), P.T @ dO))
