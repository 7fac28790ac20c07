"""Oracles of the diffusion track: step by step where the exercise has a closed form, Gaussian algebra where it steps."""

import math

from oracle import oracle, tensors, torch


@oracle("noise-schedule", needs_torch=False)
def noise_schedule(T, kind, beta_start, beta_end):
    if kind == "linear":
        step = (beta_end - beta_start) / max(T - 1, 1)
        betas = [beta_start + step * i for i in range(T)]
    else:
        level = lambda t: math.cos((t / T + 0.008) / 1.008 * math.pi / 2) ** 2 / math.cos(0.008 / 1.008 * math.pi / 2) ** 2  # noqa: E731
        betas = [min(1 - level(t) / level(t - 1), 0.999) for t in range(1, T + 1)]
    return betas, [math.exp(sum(math.log(1 - beta) for beta in betas[: t + 1])) for t in range(T)]


def mean_and_variance(t, betas):
    """How much of x_0 is left after t steps, and the variance of the noise: one step at a time."""
    scale, variance = 1.0, 0.0
    for beta in betas[:t]:
        scale, variance = scale * math.sqrt(1 - beta), variance * (1 - beta) + beta
    return scale, variance


@oracle("ddpm-forward", needs_torch=False)
def ddpm_forward(x0, t, betas, noise):
    scale, variance = mean_and_variance(t, betas)
    return [scale * x + math.sqrt(variance) * draw for x, draw in zip(x0, noise)]


def posterior(x0, xt, t, betas):
    """Product of two Gaussians of x_{t-1}: N(scale x0, variance) and, from x_t, N(xt / sqrt(alpha), beta / alpha)."""
    scale, variance = mean_and_variance(t - 1, betas)
    if variance == 0.0:
        return [scale * x for x in x0], 0.0
    beta, alpha = betas[t - 1], 1 - betas[t - 1]
    total = 1 / (1 / variance + alpha / beta)
    return [total * (scale * a / variance + math.sqrt(alpha) * b / beta) for a, b in zip(x0, xt)], total


@oracle("ddpm-posterior", needs_torch=False)
def ddpm_posterior(x0, xt, t, betas):
    return posterior(x0, xt, t, betas)


@oracle("ddpm-loss")
def ddpm_loss(x0, t, betas, noise, W, b):
    W, b = tensors(W, b)
    losses = []
    for clean, step, draw in zip(x0, t, noise):
        xt = torch.tensor(ddpm_forward(clean, step, betas, draw))
        losses.append(torch.nn.functional.mse_loss(xt @ W + b[step - 1], torch.tensor(draw, dtype=torch.float64)))
    return torch.stack(losses).mean()


@oracle("ddpm-sample-step", needs_torch=False)
def ddpm_sample_step(xt, eps, t, betas, z):
    """The mean is that of the posterior at the x_0 which the predicted noise stands for."""
    scale, variance = mean_and_variance(t, betas)
    x0 = [(x - math.sqrt(variance) * e) / scale for x, e in zip(xt, eps)]
    mean, _ = posterior(x0, xt, t, betas)
    noise = 0.0 if t == 1 else math.sqrt(betas[t - 1])
    return [m + noise * draw for m, draw in zip(mean, z)]


@oracle("ddim-step", needs_torch=False)
def ddim_step(xt, eps, abar_t, abar_prev, eta, z):
    """sigma^2 by the posterior variance of one step from abar_prev to abar_t."""
    beta = 1 - abar_t / abar_prev
    variance = eta**2 * beta * (1 - abar_prev) / (1 - abar_t)
    out = []
    for x, e, draw in zip(xt, eps, z):
        x0 = (x - (1 - abar_t) ** 0.5 * e) / abar_t**0.5
        out.append(abar_prev**0.5 * x0 + max(1 - abar_prev - variance, 0.0) ** 0.5 * e + variance**0.5 * draw)
    return out


@oracle("classifier-free-guidance")
def classifier_free_guidance(eps_uncond, eps_cond, scale):
    uncond, cond = tensors(eps_uncond, eps_cond)
    return torch.lerp(uncond, cond, scale)


@oracle("snr-weighted-loss")
def snr_weighted_loss(pred, x0, noise, t, betas, gamma, kind):
    """The loss of the clean sample that the prediction stands for, weighted with min(SNR, gamma)."""
    pred, x0, noise, betas = tensors(pred, x0, noise, betas)
    bar = torch.cumprod(1 - betas, dim=0)[torch.tensor(t) - 1][:, None]
    signal, sigma = bar.sqrt(), (1 - bar).sqrt()
    x_t = signal * x0 + sigma * noise
    clean = {"x0": pred, "eps": (x_t - sigma * pred) / signal, "v": signal * x_t - sigma * pred}[kind]
    snr = (signal / sigma).square()
    cut = torch.minimum(snr, torch.tensor(gamma))
    return (cut / {"x0": 1, "eps": snr, "v": snr + 1}[kind])[:, 0], (cut * (clean - x0).square()).mean()


@oracle("v-prediction")
def v_prediction(x0, noise, v_pred, t, betas):
    """The velocity as the derivative of the noised sample by the angle; the recovery as the inverse rotation."""
    x0, noise, v_pred, betas = tensors(x0, noise, v_pred, betas)
    bar = torch.cumprod(1 - betas, dim=0)[torch.tensor(t) - 1][:, None]
    angle = torch.acos(bar.sqrt()).expand_as(x0).clone().requires_grad_()
    x_t = torch.cos(angle) * x0 + torch.sin(angle) * noise
    (velocity,) = torch.autograd.grad(x_t.sum(), angle)
    turned = torch.stack((torch.stack((angle.cos(), -angle.sin())), torch.stack((angle.sin(), angle.cos()))))
    return (velocity, *torch.einsum("ijnd,jnd->ind", turned, torch.stack((x_t, v_pred))))


@oracle("edm-heun-step")
def edm_heun_step(x, mu, s, n, sigma_min, sigma_max, rho, i):
    """The slope as minus sigma times the score of the noisy data, by autograd."""
    x, mu = tensors(x, mu)
    roots = torch.linspace(sigma_max ** (1 / rho), sigma_min ** (1 / rho), n)
    sigmas = torch.cat([roots**rho, torch.zeros(1)])

    def slope(point, sigma):
        point = point.clone().requires_grad_()
        density = torch.distributions.Normal(mu, (s * s + sigma * sigma).sqrt())
        (score,) = torch.autograd.grad(density.log_prob(point).sum(), point)
        return -sigma * score

    h = sigmas[i + 1] - sigmas[i]
    first = slope(x, sigmas[i])
    if i == n - 1:
        return sigmas, x + h * first
    return sigmas, x + h * (first + slope(x + h * first, sigmas[i + 1])) / 2


@oracle("dit-adaln-zero")
def dit_adaln_zero(x, c, Wm, bm, W1, b1, W2, b2):
    x, c, Wm, bm, W1, b1, W2, b2 = tensors(x, c, Wm, bm, W1, b1, W2, b2)
    functional = torch.nn.functional
    shift, scale, gate = functional.linear(functional.silu(c), Wm.T, bm).chunk(3)
    h = torch.addcmul(shift, functional.layer_norm(x, x.shape[1:], eps=1e-6), 1 + scale)
    hidden = functional.gelu(functional.linear(h, W1.T, b1), approximate="tanh")
    return torch.addcmul(x, gate, functional.linear(hidden, W2.T, b2))
