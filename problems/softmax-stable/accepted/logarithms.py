import numpy as np

X = np.array(eval(input()), dtype=float)
X /= float(input())
print(np.exp(X - np.logaddexp.reduce(X, axis=1, keepdims=True)).round(4))
