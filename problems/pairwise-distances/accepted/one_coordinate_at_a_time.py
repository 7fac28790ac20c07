import numpy as np

X, Y = np.array(eval(input())), np.array(eval(input()))
squared = sum(np.subtract.outer(x, y) ** 2 for x, y in zip(X.T, Y.T))
print(repr(np.sqrt(squared).round(4)))
