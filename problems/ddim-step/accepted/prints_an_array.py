import numpy as np

xt, eps = np.array(eval(input())), np.array(eval(input()))
now, before, eta = float(input()), float(input()), float(input())
z = np.array(eval(input()))
beta = 1 - now / before
variance = eta**2 * (1 - before) / (1 - now) * beta
print((before / now) ** 0.5 * (xt - (1 - now) ** 0.5 * eps) + (1 - before - variance) ** 0.5 * eps + variance**0.5 * z)
