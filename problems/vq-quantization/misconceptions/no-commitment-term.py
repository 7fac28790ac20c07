"""Your loss lacks the commitment term. Add beta * mean((z - sg[e])^2): the stop-gradient changes what is trained, not the value.
你的损失缺少承诺项。应加上 beta * mean((z - sg[e])^2)：停止梯度改变的是训练对象，不是数值。
"""

import numpy as np

z, codebook, beta = np.array(eval(input())), np.array(eval(input())), float(input())
indices = np.argmin(((z[:, None] - codebook) ** 2).sum(-1), axis=1)
z_q = codebook[indices]
print((indices.tolist(), z_q.tolist(), round(float(np.mean((z - z_q) ** 2)), 4)))
