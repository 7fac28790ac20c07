import numpy as np


def group_advantages(rewards):
    """Rewards of a group, normalised by its mean and population standard deviation; all 0 if they are equal."""
    if np.ptp(rewards) == 0:
        return np.zeros_like(rewards)
    return (rewards - rewards.mean()) / rewards.std()


def grpo_loss(rewards, new_logp, old_logp, ref_logp, clip, beta):
    """Advantages (G,) and the GRPO loss.

    rewards: (G,); new_logp, old_logp, ref_logp: G sequences of token log-probabilities, of equal lengths among the three.
    """
    advantages = group_advantages(rewards)
    objectives = []
    for advantage, new, old, ref in zip(advantages, new_logp, old_logp, ref_logp):
        new, old, ref = np.array(new), np.array(old), np.array(ref)
        ratio = np.exp(new - old)
        surrogate = np.minimum(ratio * advantage, np.clip(ratio, 1 - clip, 1 + clip) * advantage)
        kl = np.exp(ref - new) - (ref - new) - 1
        objectives.append(np.mean(surrogate - beta * kl))
    return advantages, -np.mean(objectives)


if __name__ == "__main__":
    rewards = np.array(eval(input()), dtype=float)
    log_probabilities = [eval(input()) for _ in range(3)]
    advantages, loss = grpo_loss(rewards, *log_probabilities, float(input()), float(input()))
    print(([round(a, 4) for a in advantages.tolist()], round(float(loss), 4)))
