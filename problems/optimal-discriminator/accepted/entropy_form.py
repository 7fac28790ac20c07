import numpy as np


def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log(p))


p, g = np.array(eval(input())), np.array(eval(input()))
# The Jensen-Shannon divergence is the entropy of the mixture minus the mean entropy.
jsd = entropy((p + g) / 2) - (entropy(p) + entropy(g)) / 2
d = [float(a / (a + b)) if a + b else 0.5 for a, b in zip(p, g)]
print(d, 2 * jsd - np.log(4), jsd)
