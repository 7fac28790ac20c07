"""You look up the logits as [next, previous]. The row is the previous token, and the softmax runs along it.
你按 [后一个, 前一个] 去查 logits 了。行号是前一个词元，softmax 沿这一行进行。
"""

import numpy as np

s, T, tokens = np.array(eval(input())), np.array(eval(input())).T, np.array(eval(input()))
log_p = T - np.log(np.exp(T).sum(axis=1, keepdims=True))
total = (s - np.log(np.exp(s).sum()))[tokens[0]] + log_p[tokens[:-1], tokens[1:]].sum()
print((round(float(total), 4), round(float(np.exp(-total / len(tokens))), 4)))
