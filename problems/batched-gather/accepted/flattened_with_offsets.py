import numpy as np

x = np.array(eval(input()))
index = np.array(eval(input()))
B, T, D = x.shape
print(repr(x.reshape(B * T, D)[index + T * np.arange(B).reshape(B, 1)]))
