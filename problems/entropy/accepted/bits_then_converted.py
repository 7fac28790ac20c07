import numpy as np

p, base = np.array(eval(input()), dtype=float), float(input())
bits = np.where(p > 0, p, 1.0)
print(f"{np.dot(p, -np.log2(bits)) / np.log2(base):.4f}")
