import numpy as np

p, q = np.array(eval(input())), np.array(eval(input()))
H = -sum(a * np.log(a) for a in p if a)
KL = sum(a * np.log(a / b) for a, b in zip(p, q) if a)
print((np.round(H, 4), np.round(KL, 4), np.round(H + KL, 4)))
