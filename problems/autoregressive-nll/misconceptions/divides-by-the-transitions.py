"""You divide by n - 1, the number of transitions. The first token is predicted as well: divide by n.
你除以了转移次数 n - 1。第一个词元也是被预测的：应除以 n。
"""

import numpy as np

s, T, tokens = np.array(eval(input())), np.array(eval(input())), np.array(eval(input()))
log_p = T - np.log(np.exp(T).sum(axis=1, keepdims=True))
total = (s - np.log(np.exp(s).sum()))[tokens[0]] + log_p[tokens[:-1], tokens[1:]].sum()
print((round(float(total), 4), round(float(np.exp(-total / max(len(tokens) - 1, 1))), 4)))
