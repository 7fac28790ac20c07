import numpy as np

actions, low, high = (np.array(eval(input()), dtype=float) for _ in range(3))
bins = int(input())
ids = np.array([np.digitize(a, np.linspace(lo, hi, bins + 1)[1:-1]) for a, lo, hi in zip(actions, low, high)])
edges = np.linspace(low, high, bins + 1)
columns = np.arange(len(ids))
print(ids, (edges[ids, columns] + edges[ids + 1, columns]) / 2)
