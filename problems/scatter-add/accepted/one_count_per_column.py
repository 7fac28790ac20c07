import numpy as np

base, index, updates = (np.array(eval(input())) for _ in range(3))
columns = [np.bincount(index, weights=column, minlength=len(base)) for column in updates.T]
print(repr(base + np.stack(columns, axis=1)))
