# Prints a NumPy array of integers.
import numpy as np

k, s, d = np.array(eval(input())).T
jumps = np.concatenate([[1], np.cumprod(s)[:-1]])
print(1 + np.cumsum(d * (k - 1) * jumps))
