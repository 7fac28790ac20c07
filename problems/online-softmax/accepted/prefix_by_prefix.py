import numpy as np

x = np.array(eval(input()), dtype=float)
m = np.maximum.accumulate(x)
l = np.array([np.exp(x[: i + 1] - m[i]).sum() for i in range(len(x))])
print((np.column_stack([m, l]), np.exp(x - m[-1]) / l[-1]))
