# Prints two NumPy arrays one after the other, negative zeros included.
import numpy as np

x = np.array(eval(input()))
dy = np.array(eval(input()))
mask = x > 0
print(x * mask, dy * mask)
