"""Oracles of the vae track: torch.distributions, autograd for the gradients."""

from oracle import oracle, tensors, torch, variables


@oracle("reparameterization-trick")
def reparameterization_trick(mu, logvar, eps, dz):
    mu, logvar = variables(mu, logvar)
    eps, dz = tensors(eps, dz)
    z = mu + torch.exp(logvar).sqrt() * eps
    z.backward(dz)
    return z, mu.grad, logvar.grad


def kl_of_rows(mu, logvar):
    mu, logvar = tensors(mu, logvar)
    normal = torch.distributions.Normal
    kl = torch.distributions.kl_divergence(normal(mu, logvar.exp().sqrt()), normal(0.0, 1.0))
    return kl.sum(dim=1).mean()


@oracle("vae-kl")
def vae_kl(mu, logvar):
    return kl_of_rows(mu, logvar)


@oracle("vae-loss")
def vae_loss(x, logits, mu, logvar, beta):
    x, logits = tensors(x, logits)
    bce = torch.nn.functional.binary_cross_entropy_with_logits(logits, x, reduction="none")
    reconstruction, kl = bce.sum(dim=1).mean(), kl_of_rows(mu, logvar)
    return reconstruction + beta * kl, reconstruction, kl


@oracle("elbo-decomposition")
def elbo_decomposition(prior, likelihood, q):
    prior, likelihood, q = tensors(prior, likelihood, q)
    log_joint = prior.log() + likelihood.log()
    log_evidence = torch.logsumexp(log_joint, dim=0)
    posterior = torch.distributions.Categorical(logits=log_joint)
    kl = torch.distributions.kl_divergence(torch.distributions.Categorical(probs=q), posterior)
    return log_evidence, log_evidence - kl, kl


@oracle("vq-quantization")
def vq_quantization(z, codebook, beta):
    z, codebook = variables(z, codebook)
    indices = torch.cdist(z, codebook, compute_mode="donot_use_mm_for_euclid_dist").argmin(dim=1)
    z_q = torch.nn.functional.embedding(indices, codebook)
    mse = torch.nn.functional.mse_loss
    return indices, z_q, mse(z.detach(), z_q) + beta * mse(z, z_q.detach())


@oracle("iwae-bound")
def iwae_bound(x, mu, logvar, eps, W, b):
    """torch's densities, with all their constants."""
    x, mu, logvar, eps, W, b = tensors(x, mu, logvar, eps, W, b)
    posterior = torch.distributions.Normal(mu, (0.5 * logvar).exp())
    z = mu + posterior.scale * eps
    decoder = torch.distributions.Bernoulli(logits=torch.nn.functional.linear(z, W, b))
    prior = torch.distributions.Normal(torch.zeros_like(mu), 1.0)
    log_w = decoder.log_prob(x).sum(dim=1) + prior.log_prob(z).sum(dim=1) - posterior.log_prob(z).sum(dim=1)
    return torch.logsumexp(log_w, dim=0) - torch.log(torch.tensor(len(eps))), log_w.mean(), torch.softmax(log_w, dim=0)
