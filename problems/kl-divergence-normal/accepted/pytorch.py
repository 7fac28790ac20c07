import torch
from torch.distributions import Normal, kl_divergence

mu_p, sigma_p, mu_q, sigma_q = (torch.tensor(float(word), dtype=torch.float64) for word in input().split())
print(kl_divergence(Normal(mu_p, sigma_p), Normal(mu_q, sigma_q)).item())
