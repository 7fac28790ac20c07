import numpy as np

ids, segments = eval(input()), eval(input())
E, P, S = (np.array(eval(input())) for _ in range(3))
eps = float(input())
h = np.eye(len(E))[ids] @ E + np.eye(len(ids), len(P)) @ P + np.eye(2)[segments] @ S
h -= h.mean(-1, keepdims=True)
print(h / np.sqrt(np.mean(h**2, -1, keepdims=True) + eps))
