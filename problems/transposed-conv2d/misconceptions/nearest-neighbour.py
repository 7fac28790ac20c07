"""You repeat every input s times and never use the kernel. That is nearest-neighbour upsampling; here each input stamps x_ij * w onto the output.
你把每个输入重复了 s 次，没有用到卷积核。那是最近邻上采样；转置卷积要把 x_ij * w 盖到输出上。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
s, p = int(input()), int(input())
print(x.repeat(s, axis=0).repeat(s, axis=1).round(4).tolist())
