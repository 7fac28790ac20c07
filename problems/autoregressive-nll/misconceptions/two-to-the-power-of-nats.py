"""You raise 2 to a mean in nats. The base must match the logarithm: exp with natural logs, or 2 ** with log2.
你用 2 的幂去还原以 nat 为单位的平均值。底数要与对数一致：自然对数用 exp，log2 才用 2 的幂。
"""

import numpy as np

s, T, tokens = np.array(eval(input())), np.array(eval(input())), np.array(eval(input()))
log_p = T - np.log(np.exp(T).sum(axis=1, keepdims=True))
total = (s - np.log(np.exp(s).sum()))[tokens[0]] + log_p[tokens[:-1], tokens[1:]].sum()
print((round(float(total), 4), round(float(2 ** (-total / len(tokens))), 4)))
