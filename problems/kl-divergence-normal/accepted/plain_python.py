import math

mu_p, sigma_p, mu_q, sigma_q = (float(word) for word in input().split())
ratio = (sigma_p / sigma_q) ** 2
print(round(0.5 * (ratio - 1 - math.log(ratio) + ((mu_p - mu_q) / sigma_q) ** 2), 4))
