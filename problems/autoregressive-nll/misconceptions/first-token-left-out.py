"""You leave out the first token. The chain rule starts with p(x_1), the softmax of start_logits.
你漏掉了第一个词元。链式法则从 p(x_1) 开始，即 start_logits 的 softmax。
"""

import numpy as np

s, T, tokens = np.array(eval(input())), np.array(eval(input())), np.array(eval(input()))
log_p = T - np.log(np.exp(T).sum(axis=1, keepdims=True))
total = log_p[tokens[:-1], tokens[1:]].sum()
print((round(float(total), 4), round(float(np.exp(-total / len(tokens))), 4)))
