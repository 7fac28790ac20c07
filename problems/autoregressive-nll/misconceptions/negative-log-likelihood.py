"""You print the negative log-likelihood. The first number asked for is log p(x) itself, which is at most 0.
你打印的是负对数似然。第一个数要的是 log p(x) 本身，它不大于 0。
"""

import numpy as np

s, T, tokens = np.array(eval(input())), np.array(eval(input())), np.array(eval(input()))
log_p = T - np.log(np.exp(T).sum(axis=1, keepdims=True))
total = (s - np.log(np.exp(s).sum()))[tokens[0]] + log_p[tokens[:-1], tokens[1:]].sum()
print((round(float(-total), 4), round(float(np.exp(-total / len(tokens))), 4)))
