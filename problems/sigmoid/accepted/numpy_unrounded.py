import numpy as np

z = np.float64(input())
print(np.exp(z) / (np.exp(z) + 1))
