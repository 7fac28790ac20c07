"""You clip the result to [-1, 1]. Normalising is linear: actions outside the training range stay outside, so that the inverse gives them back.
你把结果截断到了 [-1, 1]。归一化是线性的：超出训练范围的动作仍在范围之外，逆变换才能还原它们。
"""

import numpy as np

data, x = np.array(eval(input())), np.array(eval(input()))
low, high = data.min(axis=0), data.max(axis=0)
constant = high - low < 1e-4
y = np.where(constant, 0.0, 2 * (x - low) / np.where(constant, 1, high - low) - 1)
print(np.clip(y, -1, 1).round(4).tolist())
