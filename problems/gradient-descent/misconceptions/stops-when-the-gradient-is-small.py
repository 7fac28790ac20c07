"""You stop as soon as the gradient is small. num_iterations asks for exactly that many updates: with a large learning rate on a gentle slope small gradients still move x far.
你在梯度很小时就提前停止了。num_iterations 要求恰好更新那么多次：坡度平缓而学习率较大时，很小的梯度仍会把 x 移动很远。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
for _ in range(int(input())):
    g = A @ x - b
    if np.linalg.norm(g) < 0.01:
        break
    x = x - eta * g
print(x.round(4).tolist())
