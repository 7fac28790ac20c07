"""Oracles of the gan track: torch's losses, every gradient by autograd."""

from oracle import oracle, tensors, torch, variables


def bce(logits, label):
    return torch.nn.functional.binary_cross_entropy_with_logits(logits, torch.full_like(logits, label))


@oracle("gan-discriminator-loss")
def gan_discriminator_loss(real_logits, fake_logits):
    real, fake = tensors(real_logits, fake_logits)
    return bce(real, 1.0) + bce(fake, 0.0)


@oracle("gan-generator-loss")
def gan_generator_loss(fake_logits, kind):
    (logits,) = variables(fake_logits)
    probability = torch.sigmoid(logits)
    losses = torch.log1p(-probability) if kind == "minimax" else -torch.log(probability)
    losses.sum().backward()
    return losses.mean(), logits.grad.abs().mean()


@oracle("optimal-discriminator")
def optimal_discriminator(p_data, p_g):
    p_data, p_g = tensors(p_data, p_g)
    mixture = (p_data + p_g) / 2
    d_star = torch.where(mixture > 0, p_data / (2 * mixture), torch.tensor(0.5))
    value = torch.special.xlogy(p_data, d_star).sum() + torch.special.xlogy(p_g, 1 - d_star).sum()
    # V(D*) = 2 JSD - log 4.
    return d_star, value, (value + torch.log(torch.tensor(4.0))) / 2


@oracle("gan-train-step")
def gan_train_step(real, z, gen, disc, learning_rate):
    real, z = tensors(real, z)
    a, b, w, c = variables(*gen, *disc)
    fake = (a * z + b).detach()
    loss = bce(w * real + c, 1.0) + bce(w * fake + c, 0.0)
    dw, dc = torch.autograd.grad(loss, (w, c))
    w, c = (w - learning_rate * dw).detach(), (c - learning_rate * dc).detach()
    da, db = torch.autograd.grad(bce(w * (a * z + b) + c, 1.0), (a, b))
    return w, c, a - learning_rate * da, b - learning_rate * db


@oracle("wgan-gp")
def wgan_gp(real, fake, eps, W, b, v, lam):
    real, fake, eps, W, b, v = tensors(real, fake, eps, W, b, v)
    critic = lambda x: torch.tanh(torch.nn.functional.linear(x, W, b)) @ v  # noqa: E731
    x_hat = torch.lerp(fake, real, eps[:, None]).requires_grad_()
    (gradients,) = torch.autograd.grad(critic(x_hat).sum(), x_hat)
    penalty = (gradients.norm(dim=1) - 1).square().mean()
    return critic(fake).mean() - critic(real).mean() + lam * penalty, penalty


@oracle("spectral-normalization")
def spectral_normalization(W, u, num_iters):
    """torch's own spectral norm in training mode, with the given vector in its buffer."""
    W, u = tensors(W, u)
    if W.dim() == 2:
        layer = torch.nn.Linear(W.shape[1], W.shape[0], bias=False)
    else:
        layer = torch.nn.Conv2d(W.shape[1], W.shape[0], tuple(W.shape[2:]), bias=False)
    with torch.no_grad():
        layer.weight.copy_(W)
    layer = torch.nn.utils.spectral_norm(layer, n_power_iterations=num_iters)
    layer.weight_u.copy_(u)
    for hook in layer._forward_pre_hooks.values():
        hook(layer, None)
    sigma = torch.dot(layer.weight_u, torch.mv(W.flatten(1), layer.weight_v))
    return layer.weight, sigma, layer.weight_u


@oracle("frechet-distance")
def frechet_distance(real, fake):
    """The root of the product as a matrix that is symmetric: C^1/2 D C^1/2 has the eigenvalues of C D."""
    real, fake = tensors(real, fake)
    cov_real, cov_fake = torch.cov(real.T), torch.cov(fake.T)

    def root(matrix):
        values, vectors = torch.linalg.eigh(matrix)
        return vectors @ torch.diag(values.clamp(min=0).sqrt()) @ vectors.T

    trace_root = torch.trace(root(root(cov_real) @ cov_fake @ root(cov_real)))
    mean_term = torch.dist(real.mean(dim=0), fake.mean(dim=0)).square()
    return mean_term + torch.trace(cov_real + cov_fake) - 2 * trace_root, mean_term, trace_root
