import numpy as np

q, W, k = (np.array(eval(input())) for _ in range(3))
terms = q[:, :, None, :, None] * W * k[:, None, :, None, :]
print(repr(terms.sum(axis=(-1, -2)).round(4)))
