"""You leave out the ReLU between the two layers. Without it W2 W1 collapses into one matrix and the block has no hidden layer.
你漏了两层之间的 ReLU。没有它，W2 W1 会合并成一个矩阵，残差支路就没有隐藏层了。
"""

import numpy as np

x, W1, W2 = (np.array(eval(input()), dtype=float) for _ in range(3))
Ws = eval(input())
s = x if Ws is None else np.array(Ws, dtype=float) @ x
print(np.maximum(W2 @ (W1 @ x) + s, 0).round(4).tolist())
