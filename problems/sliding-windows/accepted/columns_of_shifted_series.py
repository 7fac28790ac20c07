import numpy as np

x, n, s = np.array(eval(input())), int(input()), int(input())
count = (len(x) - n) // s + 1
print(repr(np.stack([x[j : j + (count - 1) * s + 1 : s] for j in range(n)], axis=1)))
