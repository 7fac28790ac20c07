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
