"""exp(-m) overflows for an argument below -709. Choose the form of the sigmoid by the sign.
参数小于 −709 时 exp(−m) 溢出。应按符号选择 sigmoid 的写法。
kind: stability
"""

import math

p, q, y, kp, kq = (eval(input()) for _ in range(5))
beta, up, down = (float(input()) for _ in range(3))
z0 = max(0.0, sum(a - b for a, b in zip(kp, kq)) / len(kp))
total = 0.0
for a, b, good in zip(p, q, y):
    m = beta * (a - b - z0) * (1 if good else -1)
    total += (up if good else down) * (1 - 1 / (1 + math.exp(-m)))
print((round(z0, 4), [round(beta * (a - b), 4) for a, b in zip(p, q)], round(total / len(p), 4)))
