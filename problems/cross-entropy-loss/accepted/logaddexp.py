import numpy as np

z, y = np.array(eval(input()), dtype=float), np.array(eval(input()))[:, None]
print(repr((np.logaddexp.reduce(z, axis=1, keepdims=True) - np.take_along_axis(z, y, axis=1)).mean()))
