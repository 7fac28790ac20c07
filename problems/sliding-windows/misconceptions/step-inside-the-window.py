"""You use the step between the numbers of a window, which is dilation. The step lies between the starts; within a window the numbers are neighbours.
你把步长用在了窗口内部，那是空洞（dilation）。步长是起点之间的间隔，窗口内部的数是相邻的。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
size, step = int(input()), int(input())
starts = np.arange(max(len(x) - (size - 1) * step, 0))
print(x[starts[:, None] + step * np.arange(size)].tolist())
