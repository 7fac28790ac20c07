import numpy as np

mu, logvar, eps, dz = [np.array(eval(input())) for _ in range(4)]
z = mu + np.sqrt(np.exp(logvar)) * eps
# The derivative of z with respect to logvar is half of what z adds to mu.
print((z, dz, dz * (z - mu) / 2))
