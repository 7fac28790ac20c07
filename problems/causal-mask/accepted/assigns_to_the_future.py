import numpy as np

scores = np.array(eval(input()), dtype=np.float64)
_, q, k = scores.shape
visible = np.tril(np.ones((q, k), dtype=bool), k=k - q)
scores[:, ~visible] = float("-inf")
print(repr(scores))
