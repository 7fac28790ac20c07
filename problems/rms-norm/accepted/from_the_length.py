import numpy as np

x, w = np.array(eval(input())), np.array(eval(input()))
eps = float(input())
D = x.shape[-1]
lengths = np.sqrt(np.einsum("nd,nd->n", x, x) + D * eps)
print(np.sqrt(D) * w * (x.T / lengths).T)
