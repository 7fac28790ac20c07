import numpy as np

# The start is a row of its own, the previous token of the first one.
logits = np.array([eval(input())] + eval(input()), dtype=float)
tokens = eval(input())
log_p = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
scores = log_p[[0] + [token + 1 for token in tokens[:-1]], tokens]
print(scores.sum(), np.exp(-scores.mean()))
