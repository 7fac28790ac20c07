import numpy as np

x, W = np.array(eval(input()), float), np.array(eval(input()), float)
top = np.max(np.abs(W), axis=1, keepdims=True)
scale = np.divide(top, 127, out=np.ones_like(top), where=top != 0)
q = np.clip(np.rint(W * (1 / scale)), -127, 127)
error = np.abs(x @ (q * scale - W).T).max()
print((q.astype(np.int8), scale[:, 0], (x @ q.T) * scale.T, error))
