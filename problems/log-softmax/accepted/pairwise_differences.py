import numpy as np

s = np.array(eval(input()), dtype=float)
print((-np.logaddexp.reduce(s[None, :] - s[:, None], axis=1)).tolist())
