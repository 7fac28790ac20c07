import numpy as np

x = np.array(eval(input()), dtype=float)
k = int(input())
column = np.arange(x.shape[1])
better = (x[:, None, :] > x[:, :, None]) | ((x[:, None, :] == x[:, :, None]) & (column < column[:, None]))
indices = (better.sum(axis=2)[:, None, :] == np.arange(k)[:, None]).argmax(axis=2)
print((np.take_along_axis(x, indices, 1).round(4).tolist(), indices.tolist()))
