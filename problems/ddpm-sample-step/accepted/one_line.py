import numpy as np

x, e, t, b, z = [np.array(eval(input())) for _ in range(5)]
print(list(((x - b[t - 1] * e / (1 - np.prod(1 - b[:t])) ** 0.5) / (1 - b[t - 1]) ** 0.5 + (b[t - 1] ** 0.5 * z if t > 1 else 0)).round(5)))
