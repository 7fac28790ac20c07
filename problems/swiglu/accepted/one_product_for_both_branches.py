import numpy as np

x, W_gate, W_up, W_down = (np.array(eval(input()), dtype=float) for _ in range(4))
gate, up = np.split(x @ np.hstack([W_gate, W_up]), 2, axis=1)
sigmoid = np.reciprocal(1 + np.exp(-gate))
print(np.einsum("nf,fd->nd", gate * sigmoid * up, W_down).round(4))
