import numpy as np

x = np.array(eval(input()), dtype=float)
W = np.array(eval(input()), dtype=float)
b = np.array(eval(input()), dtype=float)
dy = np.array(eval(input()), dtype=float)
print(np.einsum("ni,oi->no", x, W) + b)
print(np.einsum("no,oi->ni", dy, W))
print(np.einsum("no,ni->oi", dy, x))
print(np.einsum("no->o", dy))
