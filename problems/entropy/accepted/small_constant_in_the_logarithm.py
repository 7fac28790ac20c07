import numpy as np

p = np.array(eval(input()))
print(np.round(-np.sum(p * np.log(p + 1e-12)) / np.log(float(input())), 4))
