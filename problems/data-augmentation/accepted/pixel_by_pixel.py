# Follows the index formulas of the statement; prints a NumPy array.
import numpy as np

x = np.array(eval(input()))
for op in eval(input()):
    turns = op[1] % 4 if op[0] == "rot90" else 1
    for _ in range(turns):
        h, w = x.shape
        if op[0] == "hflip":
            x = np.array([[x[i, w - 1 - j] for j in range(w)] for i in range(h)])
        elif op[0] == "vflip":
            x = np.array([[x[h - 1 - i, j] for j in range(w)] for i in range(h)])
        elif op[0] == "rot90":
            x = np.array([[x[j, w - 1 - i] for j in range(h)] for i in range(w)])
        else:
            x = np.array([[x[op[1] + i, op[2] + j] for j in range(op[4])] for i in range(op[3])])
print(x)
