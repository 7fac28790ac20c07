import numpy as np

mu = np.array(eval(input()))
sigma = np.sqrt(np.exp(np.array(eval(input()))))
# log(s / sigma) + (sigma^2 + (mu - m)^2) / (2 s^2) - 1/2 with m = 0 and s = 1
kl = np.log(1 / sigma) + (sigma**2 + mu**2) / 2 - 0.5
print(kl.sum() / mu.shape[0])
