"""Oracles of the diffusion-policy track: plain simulations, and torch for the denoising."""

from oracle import oracle, tensors, torch


@oracle("action-normalization", needs_torch=False)
def action_normalization(data, x):
    columns = list(zip(*data))
    out = []
    for row in x:
        scaled = []
        for value, column in zip(row, columns):
            low, high = min(column), max(column)
            centre, half = (low + high) / 2, (high - low) / 2
            scaled.append(0.0 if high - low < 1e-4 else (value - centre) / half)
        out.append(scaled)
    return out


@oracle("receding-horizon-control", needs_torch=False)
def receding_horizon_control(T_o, T_a, episode_length, plans):
    """Step by step: the action of a time step is that of the latest plan."""
    actions = []
    for time in range(episode_length):
        plan, step = plans[time // T_a], time % T_a
        actions.append(plan[T_o - 1 + step])
    return actions


@oracle("diffusion-policy-sampling")
def diffusion_policy_sampling(obs, a_T, betas, W, Wg, Wb, zs):
    obs, actions, betas, W, Wg, Wb, zs = tensors(obs, a_T, betas, W, Wg, Wb, zs)
    linear = torch.nn.functional.linear
    levels = torch.cumprod(1 - betas, dim=0)
    for k in range(len(betas)):
        t = len(betas) - 1 - k
        eps = linear(actions, W) * (1 + linear(obs, Wg)) + linear(obs, Wb)
        # Through the predicted clean actions: the mean of q(a_{t-1} | a_t, a_0).
        clean = (actions - (1 - levels[t]).sqrt() * eps) / levels[t].sqrt()
        before = levels[t - 1] if t > 0 else torch.tensor(1.0)
        weight = before.sqrt() * betas[t] / (1 - levels[t])
        mean = weight * clean + (1 - betas[t]).sqrt() * (1 - before) / (1 - levels[t]) * actions
        actions = mean + betas[t].sqrt() * zs[k] if t > 0 else mean
    return actions.clamp(-1.0, 1.0)


@oracle("diffusion-policy-loss")
def diffusion_policy_loss(actions, noise, t, betas, obs, W, U, c, is_pad):
    """Entry by entry of the batch, with torch's mse_loss over the entries that are kept."""
    actions, noise, betas, obs, W, U, c = tensors(actions, noise, betas, obs, W, U, c)
    predicted = []
    for chunk, eps, step, seen in zip(actions, noise, t, obs):
        level = torch.prod(1 - betas[:step])
        noised = level.sqrt() * chunk + (1 - level).sqrt() * eps
        predicted.append(torch.nn.functional.linear(noised, W.T, seen @ U + c[step - 1]))
    predicted, keep = torch.stack(predicted), ~torch.tensor(is_pad).bool()
    mean = lambda some: torch.nn.functional.mse_loss(predicted[some], noise[some]) if some.any() else 0.0  # noqa: E731
    steps = range(keep.shape[1])
    return mean(keep), [mean(keep & (torch.arange(keep.shape[1]) == h)) for h in steps]


@oracle("film-conv1d-block")
def film_conv1d_block(x, cond, params, num_groups):
    """With torch's conv1d, group_norm and mish, on a batch of one."""
    functional = torch.nn.functional
    x, cond = tensors([x], [cond])
    p = {name: None if value is None else tensors(value)[0] for name, value in params.items()}

    def block(h, i):
        h = functional.conv1d(h, p["W" + i], p["b" + i], padding="same")
        return functional.mish(functional.group_norm(h, num_groups, p["g" + i], p["be" + i]))

    film = functional.linear(functional.mish(cond), p["Wc"], p["bc"])
    scale, bias = film.reshape(1, 2, -1, 1).unbind(1)
    shortcut = x if p["Wr"] is None else functional.conv1d(x, p["Wr"][:, :, None], p["br"])
    return (block(scale * block(x, "1") + bias, "2") + shortcut)[0]
