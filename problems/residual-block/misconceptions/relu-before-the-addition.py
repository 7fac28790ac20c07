"""You apply the last ReLU to the residual branch before adding. Add first, then apply it: y = relu(F(x) + s), so that the branch can also lower the signal.
你在相加之前就对残差支路做了最后的 ReLU。应先相加再做 ReLU：y = relu(F(x) + s)，这样残差支路才能把信号调低。
"""

import numpy as np

x, W1, W2 = (np.array(eval(input()), dtype=float) for _ in range(3))
Ws = eval(input())
s = x if Ws is None else np.array(Ws, dtype=float) @ x
print((np.maximum(W2 @ np.maximum(W1 @ x, 0), 0) + s).round(4).tolist())
