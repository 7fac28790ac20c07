import numpy as np

vectors = [eval(input()), eval(input())]
a, p, eta = (float(input()) for _ in range(3))
vectors.append(eval(input()))
s = eta * np.sqrt((1 - p) * (p - a) / ((1 - a) * p))
weights = [np.sqrt(p / a), np.sqrt(1 - p - s * s) - np.sqrt(p * (1 - a) / a), s]
print(tuple(np.array(weights) @ np.array(vectors)))
