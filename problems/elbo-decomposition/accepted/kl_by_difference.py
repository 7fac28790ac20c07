import numpy as np

prior, likelihood, q = [np.array(eval(input())) for _ in range(3)]
log_evidence = np.log(prior @ likelihood)
# Reconstruction minus KL to the prior, the form of the VAE.
kl_to_prior = np.sum(np.where(q > 0, q * np.log(np.where(q > 0, q, 1) / prior), 0))
elbo = q @ np.log(likelihood) - kl_to_prior
print(np.array([log_evidence, elbo, log_evidence - elbo]))
