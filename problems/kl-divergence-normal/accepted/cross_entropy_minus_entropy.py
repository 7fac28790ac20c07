import numpy as np

mu_p, sigma_p, mu_q, sigma_q = np.array(input().split(), dtype=float)
entropy = 0.5 * np.log(2 * np.pi * np.e * sigma_p**2)
cross_entropy = 0.5 * np.log(2 * np.pi * sigma_q**2) + (sigma_p**2 + (mu_p - mu_q) ** 2) / (2 * sigma_q**2)
print(np.array([cross_entropy - entropy])[0])
