import numpy as np

f = np.array(eval(input()))
# Non-saturating is minus minimax of the negated logits.
sign = {"minimax": 1, "non-saturating": -1}[eval(input())]
print(np.array([-sign * np.log1p(np.exp(sign * f)).mean(), (1 / (1 + np.exp(-sign * f))).mean()]))
