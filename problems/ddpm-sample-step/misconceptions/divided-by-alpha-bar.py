"""You divide by sqrt(alpha_bar_t), which undoes the shrinking of all t steps. This is one step back: divide by sqrt(alpha_t).
你除以了 sqrt(alpha_bar_t)，等于把 t 步的缩小全部还原。这里只往回走一步：应除以 sqrt(alpha_t)。
"""

import numpy as np

x, e, t, b, z = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = np.prod(1 - b[:t])
print(((x - b[t - 1] / np.sqrt(1 - a) * e) / np.sqrt(a) + (t > 1) * np.sqrt(b[t - 1]) * z).round(4).tolist())
