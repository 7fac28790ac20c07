"""You leave out the ReLU after the addition. In the original block it stands there: y = relu(F(x) + s), so no output is negative. (Pre-activation blocks, which omit it, came later.)
你漏了相加之后的 ReLU。原始残差块在这里有一个：y = relu(F(x) + s)，输出不会为负。（省去它的 pre-activation 结构是后来提出的。）
"""

import numpy as np

x, W1, W2 = (np.array(eval(input()), dtype=float) for _ in range(3))
Ws = eval(input())
s = x if Ws is None else np.array(Ws, dtype=float) @ x
print((W2 @ np.maximum(W1 @ x, 0) + s).round(4).tolist())
