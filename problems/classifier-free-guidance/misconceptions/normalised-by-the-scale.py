"""You divide by 1 + scale to get an average of the predictions. Guidance extrapolates, it does not average: leave the division out.
你除以了 1 + scale，变成两个预测的加权平均。引导是外推而不是平均：去掉这个除法。
"""

import numpy as np

u, c, s = np.array(eval(input())), np.array(eval(input())), float(input())
print(((u + s * c) / (1 + s)).round(4).tolist())
