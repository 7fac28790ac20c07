import numpy as np

data, x = np.array(eval(input())), np.array(eval(input()))
y = np.zeros(x.shape)
for d in range(data.shape[1]):
    ordered = sorted(data[:, d])
    if ordered[-1] - ordered[0] >= 1e-4:
        y[:, d] = 2 * (x[:, d] - ordered[0]) / (ordered[-1] - ordered[0]) - 1
print(np.round(y, 6))
