import numpy as np

mu, logvar = np.array(eval(input())), np.array(eval(input()))
print(np.array(np.mean(mu**2 + np.exp(logvar) - 1 - logvar) * mu.shape[1] / 2).round(5))
