"""You apply a ReLU after the second layer and another one after the addition. The residual branch ends with W2, without a ReLU: it has to be able to subtract.
你在第二层之后和相加之后各做了一次 ReLU。残差支路以 W2 结束，其后没有 ReLU：它必须能输出负数。
"""

import numpy as np

x, W1, W2 = (np.array(eval(input()), dtype=float) for _ in range(3))
Ws = eval(input())
s = x if Ws is None else np.array(Ws, dtype=float) @ x
print(np.maximum(np.maximum(W2 @ np.maximum(W1 @ x, 0), 0) + s, 0).round(4).tolist())
