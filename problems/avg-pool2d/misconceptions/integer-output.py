"""You store the means in an array of the input's type, which cuts off the fraction when the input holds integers. Make the output a float array.
你把均值写进了与输入同类型的数组，输入是整数时小数部分会被截断。输出数组应为浮点类型。
"""

import numpy as np

x = np.array(eval(input()))
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, p)
y = np.zeros(((x.shape[0] - k) // s + 1, (x.shape[1] - k) // s + 1), dtype=x.dtype)
for i in range(y.shape[0]):
    for j in range(y.shape[1]):
        y[i, j] = x[i * s : i * s + k, j * s : j * s + k].mean()
print(y.round(4).tolist())
