import numpy as np

x, W0, A, B = (np.array(eval(input())) for _ in range(4))
s = float(input()) / len(A)
dW = np.einsum("no,ni->oi", np.array(eval(input())), x)
W = W0 + s * np.einsum("or,ri->oi", B, A)
print((np.einsum("ni,oi->no", x, W), W, s * B.T @ dW, s * dW @ A.T))
